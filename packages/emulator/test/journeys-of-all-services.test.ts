import { cancelJob, filterFor, type JobClient, listJobs, runJob, submitJob, waitForJob } from "@reality-apis/helpers";
import { createRealityAnalysisClient } from "@reality-apis/reality-analysis";
import { createRealityAnalysisClient as createAnalysisV2 } from "@reality-apis/reality-analysis/v2";
import { createRealityConversionClient } from "@reality-apis/reality-conversion";
import { createRealityConversionClient as createConversionV2 } from "@reality-apis/reality-conversion/v2";
import { createRealityModelingClient } from "@reality-apis/reality-modeling";
import { createRealityModelingClient as createModelingV2 } from "@reality-apis/reality-modeling/v2";
import { describe, expect, it } from "vitest";
import { createEmulator, type Emulator } from "../src/index.ts";
import { conversionJob, createWorkspace, ITWIN as iTwinId, MINUTE_MS } from "./support.ts";

const accessToken = "any";
const name = "One of six";

/** A client and a job for it, as an application would write them. */
const services: Readonly<Record<string, (emulator: Emulator) => Promise<Journey>>> = {
  "Reality Conversion v1": async ({ fetch }) =>
    journey(createRealityConversionClient({ accessToken, fetch }), { ...conversionJob, name }),
  "Reality Conversion v2": async ({ fetch }) =>
    journey(createConversionV2({ accessToken, fetch }), {
      type: "PointCloudConversion",
      name,
      iTwinId,
      specifications: { inputs: { pointCloud: "scan" }, options: { outputFormat: "OPC" } },
    }),
  "Reality Modeling v1": async (emulator) =>
    journey(createRealityModelingClient({ accessToken, fetch: emulator.fetch }), {
      type: "Full",
      name,
      workspaceId: await createWorkspace(emulator),
      inputs: [{ id: "photos" }],
      settings: { quality: "Extra", outputs: ["OBJ"] },
    }),
  "Reality Modeling v2": async ({ fetch }) =>
    journey(createModelingV2({ accessToken, fetch }), {
      type: "Reconstruction",
      name,
      iTwinId,
      specifications: { inputs: { scene: "photos" }, outputs: { exports: [{ format: "3DTiles" }] } },
    }),
  "Reality Analysis v1": async ({ fetch }) =>
    journey(createRealityAnalysisClient({ accessToken, fetch }), {
      type: "objects2D",
      name,
      iTwinId,
      inputs: [{ type: "photos", id: "photos" }],
      outputs: ["objects2D"],
    }),
  "Reality Analysis v2": async ({ fetch }) =>
    journey(createAnalysisV2({ accessToken, fetch }), {
      type: "Objects2D",
      name,
      iTwinId,
      specifications: { inputs: { photos: "photos" }, outputs: ["Objects2D"] },
    }),
};

/** What the same code does with any service. */
interface Journey {
  run(emulator: Emulator): Promise<string>;
  cancel(emulator: Emulator): Promise<string>;
  list(): Promise<string[]>;
}

/** The code: nothing in it knows which service it is for. */
function journey<Job extends { readonly id: string; readonly name?: string | null }, Creation, Progress>(
  client: JobClient<Job, Creation, Progress> & Parameters<typeof filterFor>[0],
  creation: Creation,
): Journey {
  return {
    run: async ({ clock }) => {
      const running = runJob(client, creation, { clock, throwOnUnsuccessful: false });
      await clock.runUntilIdle();
      return (await running).outcome;
    },
    cancel: async ({ clock }) => {
      const { id } = await submitJob(client, creation);
      await clock.advance(2 * MINUTE_MS);
      await cancelJob(client, id);
      const waiting = waitForJob(client, id, { clock, throwOnUnsuccessful: false });
      await clock.runUntilIdle();
      return (await waiting).outcome;
    },
    list: async () => {
      const names: string[] = [];
      const { eq } = filterFor(client);
      for await (const job of listJobs(client, { filter: eq("name", name) })) names.push(job.name ?? "");
      return names;
    },
  };
}

describe.each(Object.entries(services))("a journey through %s, by the same code as through any other", (_, begin) => {
  it("runs a job to its end and finds it again", async () => {
    const emulator = createEmulator({ clock: "manual" });
    const { run, list } = await begin(emulator);
    expect(await run(emulator)).toBe("succeeded");
    expect(await list()).toEqual([name]);
  });

  it("cancels a job in the middle of its work", async () => {
    const emulator = createEmulator({ clock: "manual" });
    emulator.jobs.next({ durationMs: Number.POSITIVE_INFINITY, cancelDelayMs: MINUTE_MS });
    const { cancel } = await begin(emulator);
    expect(await cancel(emulator)).toBe("cancelled");
  });

  it("tells of a job that failed", async () => {
    const emulator = createEmulator({ clock: "manual" });
    emulator.jobs.next({ outcome: "failed", durationMs: 5 * MINUTE_MS });
    const { run } = await begin(emulator);
    expect(await run(emulator)).toBe("failed");
  });
});
