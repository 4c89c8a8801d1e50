import { createEmulator, type Emulator, type EmulatorOptions, type JobSeeds } from "../../../src/index.ts";
import { ask, ITWIN, MODELING, oddITwins, textAt } from "../../support.ts";
import { detectorAfter } from "../scenarios/detectors.ts";
import { serviceVersions } from "../service-versions.ts";

/** The iTwins of the requests. */
export const iTwinIds: readonly string[] = [ITWIN, ...Object.keys(oddITwins)];

/** The emulator that the requests go to. */
export const worldOptions: EmulatorOptions = {
  clock: "manual",
  iTwins: oddITwins,
  // So many that a limit is hit now and then, but not by most.
  tier: { perMinute: 12 },
  acceptToken: (token) => token !== "bad",
};

const STATES = {
  v1: ["unsubmitted", "active", "success", "failed", "cancelled"],
  v2: ["Queued", "Active", "TerminatingOnCancel", "TerminatingOnFailure", "Success", "Failed", "Cancelled"],
} as const;

const keys = {
  v1: ["reality-conversion", "reality-modeling", "reality-analysis"],
  v2: ["reality-conversion@v2", "reality-modeling@v2", "reality-analysis@v2"],
} as const;

/** The ids of the jobs that are there in the services of each version: one in each state. */
export const jobIds: Readonly<Record<keyof typeof STATES, readonly string[]>> = {
  v1: STATES.v1.map((state) => `job-${state}`),
  v2: STATES.v2.map((state) => `job-${state}`),
};

/** The first workspace of each emulator with the same seed. */
export const workspaceId: string = await firstWorkspace();

async function firstWorkspace(): Promise<string> {
  const emulator = createEmulator();
  const id = emulator.jobs.add("reality-modeling", { iTwinId: ITWIN });
  return textAt(await ask(emulator, `GET ${MODELING}/jobs/${id}`), "job.workspaceId");
}

/** Forgets what the requests before have left, and puts the same jobs as ever into each service. */
export async function settle(emulator: Emulator): Promise<void> {
  emulator.reset();
  // A quarter of a virtual hour, so that the limits of the minute before are over.
  await emulator.clock.advance(15 * 60_000);
  for (const key of keys.v1) for (const state of STATES.v1) add(emulator, key, `job-${state}`, { state });
  for (const key of keys.v2) for (const state of STATES.v2) add(emulator, key, `job-${state}`, { state });
  for (const name of ["reality-analysis.v1", "reality-analysis.v2"]) {
    const version = serviceVersions[name];
    if (version !== undefined) await detectorAfter(version, "complete-version-upload")(emulator);
  }
}

function add<Key extends keyof JobSeeds>(emulator: Emulator, key: Key, id: string, seed: JobSeeds[Key]): void {
  emulator.jobs.add(key, { ...seed, id, iTwinId: ITWIN, name: id });
}
