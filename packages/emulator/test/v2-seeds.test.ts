import { describe, expect, test } from "vitest";
import { createEmulator, type Emulator, type JobSeedV2, type JobStateV2 } from "../src/index.ts";
import { object } from "./support/json.ts";
import { operation, send, serviceVersions } from "./support/service-versions.ts";
import { at, ITWIN, MINUTE_MS } from "./support.ts";

type Add = (emulator: Emulator, seed: JobSeedV2) => string;
const ADD: Readonly<Record<string, Add>> = {
  "reality-conversion.v2": ({ jobs }, seed) => jobs.add("reality-conversion@v2", seed),
  "reality-modeling.v2": ({ jobs }, seed) => jobs.add("reality-modeling@v2", seed),
  "reality-analysis.v2": ({ jobs }, seed) => jobs.add("reality-analysis@v2", seed),
};

const versions = Object.entries(serviceVersions).filter(([name]) => name.endsWith(".v2"));

describe.each(versions)("jobs added to %s", (name, { spec }) => {
  const addJob = ADD[name] ?? expect.fail();
  const manual = () => createEmulator({ clock: "manual", startAt: "2026-03-01T12:00:00Z" });

  test("are there with all that was said of them", async () => {
    const emulator = manual();
    const id = addJob(emulator, { id: "seven", name: "Old job", iTwinId: ITWIN, ownerId: "ann", state: "Cancelled" });
    const job = at(await send(emulator, spec, "jobs-get", { parameters: [id] }), "job");
    expect(job).toMatchObject({ id: "seven", name: "Old job", iTwinId: ITWIN, userId: "ann", state: "Cancelled" });
  });

  test("may be of any type, and have what it needs and makes", async () => {
    const emulator = manual();
    for (const type of Object.values(object(spec.schema("JobType").enum)).map(String)) {
      const id = addJob(emulator, { type });
      const answer = await send(emulator, spec, "jobs-get", { parameters: [id] });
      expect([at(answer, "job.type"), operation(spec, "jobs-get").problemsOf("200", answer.body)]).toEqual([type, []]);
    }
  });

  test("may be of a type that came later, and are shown as they are", async () => {
    const emulator = manual();
    const id = addJob(emulator, { type: "ATypeThatCameLater", specifications: { inputs: { moon: "full" } } });
    const answer = await send(emulator, spec, "jobs-get", { parameters: [id] });
    expect(at(answer, "job.specifications")).toEqual({ inputs: { moon: "full" } });
    expect(operation(spec, "jobs-get").problemsOf("200", answer.body)).toEqual([]);
  });

  test("cannot have specifications that do not suit their type", () => {
    const seed = { specifications: { inputs: {}, surprise: 1 } };
    expect(() => addJob(manual(), seed)).toThrow(RangeError);
    expect(() => addJob(manual(), seed)).toThrow("specifications.surprise is unknown");
  });

  test.each<JobStateV2>([
    "Queued",
    "Active",
    "TerminatingOnCancel",
    "TerminatingOnFailure",
    "Success",
    "Failed",
    "Cancelled",
  ])("can be %s now, whatever its age and fate", async (state) => {
    const emulator = createEmulator({ clock: "manual", startAt: "2026-03-01T12:00:00Z" });
    const seeds: readonly JobSeedV2[] = [
      {},
      { createdDateTime: "2026-03-01T11:59:59Z" },
      { createdDateTime: "2026-01-01T00:00:00Z" },
      { fate: { durationMs: 0, startDelayMs: 0 } },
      { fate: { durationMs: MINUTE_MS, outcome: "failed" }, createdDateTime: "2026-03-01T11:59:01Z" },
      { fate: { durationMs: Number.POSITIVE_INFINITY, outcome: "failed" } },
      { createdDateTime: "2026-03-01T12:00:00Z", fate: { durationMs: Number.POSITIVE_INFINITY } },
    ];
    for (const seed of seeds) {
      const id = addJob(emulator, { ...seed, state });
      const job = await send(emulator, spec, "jobs-get", { parameters: [id] });
      expect(at(job, "job.state"), JSON.stringify(seed)).toBe(state);
    }
  });
});
