import { describe, expect, test } from "vitest";
import { createEmulator, type JobFate } from "../src/index.ts";
import { ask, at, CONVERSION, createConversionJob, DAY_MS, ITWIN, MINUTE_MS, MODELING, submit } from "./support.ts";

const manual = () => createEmulator({ clock: "manual", startAt: "2026-03-01T12:00:00Z" });

describe("jobs.next", () => {
  test("decides for the next jobs in turn, then for none", async () => {
    const emulator = manual();
    emulator.jobs.next({ outcome: "failed" });
    emulator.jobs.next({ outcome: "cancelled" });
    const states = [];
    for (let job = 0; job < 3; job++) {
      const id = await createConversionJob(emulator);
      await submit(emulator, CONVERSION, id);
      await emulator.clock.advance(DAY_MS);
      states.push(at(await ask(emulator, `GET ${CONVERSION}/jobs/${id}`), "job.state"));
    }
    expect(states).toEqual(["failed", "cancelled", "success"]);
  });

  test("is not used up by a request that is refused", async () => {
    const emulator = manual();
    emulator.jobs.next({ outcome: "failed", durationMs: 1 });
    await ask(emulator, `POST ${CONVERSION}/jobs`, { body: {} });
    const id = await createConversionJob(emulator);
    await submit(emulator, CONVERSION, id);
    await emulator.clock.advance(1);
    expect(at(await ask(emulator, `GET ${CONVERSION}/jobs/${id}`), "job.state")).toBe("failed");
  });

  test.each<JobFate>([
    { durationMs: -1 },
    { durationMs: Number.NaN },
    { startDelayMs: -1 },
    { cancelDelayMs: Number.NaN },
    { percentages: [] },
    { steps: [] },
    { states: [] },
    { outcome: "succes" as "success" },
  ])("refuses %j", (fate) => {
    expect(() => manual().jobs.next(fate)).toThrow(RangeError);
  });
});

describe("jobs.add", () => {
  test("adds jobs that have ended, just now or long ago", async () => {
    const emulator = manual();
    const just = emulator.jobs.add("reality-conversion", { fate: { durationMs: 5 * MINUTE_MS, startDelayMs: 1000 } });
    const long = emulator.jobs.add("reality-conversion", {
      id: "a2c1d5a0-5d8b-4a51-8f4e-1f0f7e5a9f00",
      name: "Old scan",
      type: "ImportFeatures",
      iTwinId: ITWIN,
      email: "ann@example.com",
      ownerId: "ann",
      state: "cancelled",
      createdDateTime: new Date("2025-01-01T00:00:00Z"),
      fate: { durationMs: 3 * MINUTE_MS, startDelayMs: 0 },
      inputs: [{ id: "in", type: "SHP" }],
      outputs: [{ type: "FDB", id: "out" }],
    });
    expect(at(await ask(emulator, `GET ${CONVERSION}/jobs/${just}`), "job")).toMatchObject({
      state: "success",
      createdDateTime: "2026-03-01T11:55:00.000Z",
      executionInformation: {
        submissionDateTime: "2026-03-01T11:55:00.000Z",
        startedDateTime: "2026-03-01T11:55:01.000Z",
        endedDateTime: "2026-03-01T12:00:00.000Z",
      },
    });
    expect(at(await ask(emulator, `GET ${CONVERSION}/jobs/${long}`), "job")).toEqual({
      id: "a2c1d5a0-5d8b-4a51-8f4e-1f0f7e5a9f00",
      name: "Old scan",
      type: "ImportFeatures",
      state: "cancelled",
      iTwinId: ITWIN,
      email: "ann@example.com",
      ownerId: "ann",
      dataCenter: "East US",
      createdDateTime: "2025-01-01T00:00:00.000Z",
      lastModifiedDateTime: "2025-01-01T00:03:00.000Z",
      executionInformation: {
        submissionDateTime: "2025-01-01T00:00:00.000Z",
        startedDateTime: "2025-01-01T00:00:00.000Z",
        endedDateTime: "2025-01-01T00:03:00.000Z",
        estimatedUnits: expect.any(Number),
      },
      inputs: [{ id: "in", type: "SHP" }],
      outputs: [{ type: "FDB", id: "out" }],
    });
  });

  test.each(["unsubmitted", "active", "success", "failed", "cancelled"] as const)(
    "adds a job that is %s now, whatever its age and fate",
    async (state) => {
      const emulator = manual();
      const seeds = [
        {},
        { createdDateTime: "2026-03-01T11:59:59Z" },
        { createdDateTime: "2026-01-01T00:00:00Z" },
        { fate: { durationMs: 0 } },
        { fate: { durationMs: Number.POSITIVE_INFINITY, outcome: "failed" } },
        { createdDateTime: "2026-03-01T12:00:00Z", fate: { durationMs: Number.POSITIVE_INFINITY } },
      ] as const;
      for (const seed of seeds) {
        const conversion = emulator.jobs.add("reality-conversion", { ...seed, state });
        const modeling = emulator.jobs.add("reality-modeling", { ...seed, state });
        const states = [
          at(await ask(emulator, `GET ${CONVERSION}/jobs/${conversion}`), "job.state"),
          at(await ask(emulator, `GET ${MODELING}/jobs/${modeling}`), "job.state"),
        ];
        expect(states, JSON.stringify(seed)).toEqual([state, state]);
      }
    },
  );

  test("gives modeling jobs of one iTwin one workspace, which can be read", async () => {
    const emulator = manual();
    const workspaceIds = [];
    for (const iTwinId of [ITWIN, ITWIN, undefined]) {
      const id = emulator.jobs.add("reality-modeling", iTwinId === undefined ? {} : { iTwinId });
      workspaceIds.push(at(await ask(emulator, `GET ${MODELING}/jobs/${id}`), "job.workspaceId"));
    }
    const [first, second, third] = workspaceIds;
    expect(second).toBe(first);
    expect(third).not.toBe(first);
    const workspace = await ask(emulator, `GET ${MODELING}/workspaces/${first}`);
    expect(at(workspace, "workspace.iTwinId")).toBe(ITWIN);
  });

  test("shows the errors of a modeling job that failed", async () => {
    const emulator = manual();
    const id = emulator.jobs.add("reality-modeling", { state: "failed", outputs: [{ format: "3MX", id: "out" }] });
    const job = at(await ask(emulator, `GET ${MODELING}/jobs/${id}`), "job");
    expect(at(job, "executionInformation.errors.0.code")).toBe("InputData_Invalid");
    expect(at(job, "jobSettings.outputs")).toEqual([{ format: "3MX", id: "out" }]);
  });

  test("goes on with an active job by its fate", async () => {
    const emulator = manual();
    const id = emulator.jobs.add("reality-conversion", {
      state: "active",
      createdDateTime: "2026-03-01T11:59:00Z",
      fate: { outcome: "failed", durationMs: 2 * MINUTE_MS, startDelayMs: 0, percentages: [10, 70] },
    });
    const progress = async () => at(await ask(emulator, `GET ${CONVERSION}/jobs/${id}/progress`), "progress");
    expect(await progress()).toMatchObject({ percentage: 70, state: "active" });
    await emulator.clock.advance(MINUTE_MS);
    expect(await progress()).toMatchObject({ percentage: 70, state: "failed" });
  });

  test("refuses a date in the future or that is none, an id in use and an impossible fate", () => {
    const emulator = manual();
    const add = (seed: object) => () => emulator.jobs.add("reality-conversion", seed);
    add({ id: "one" })();
    expect(add({ id: "ONE" })).toThrow(RangeError);
    expect(add({ createdDateTime: "2026-03-01T12:00:01Z" })).toThrow(RangeError);
    expect(add({ createdDateTime: "yesterday" })).toThrow(RangeError);
    expect(add({ createdDateTime: new Date(Number.NaN) })).toThrow(RangeError);
    expect(add({ fate: { durationMs: -1 } })).toThrow(RangeError);
  });
});
