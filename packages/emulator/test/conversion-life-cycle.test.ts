import { expect, test } from "vitest";
import { createEmulator } from "../src/index.ts";
import { ask, at, CONVERSION, createConversionJob, DAY_MS, MINUTE_MS, submit } from "./support.ts";

function manual() {
  return createEmulator({ clock: "manual" });
}

test("a job goes from unsubmitted through rising percentages to success", async () => {
  const emulator = manual();
  emulator.jobs.next({ durationMs: 10 * MINUTE_MS, startDelayMs: MINUTE_MS, percentages: [10, 56, 90] });
  const id = await createConversionJob(emulator);
  const progress = async () => at(await ask(emulator, `GET ${CONVERSION}/jobs/${id}/progress`), "progress");

  expect(await progress()).toEqual({ percentage: 0, state: "unsubmitted" });
  await emulator.clock.advance(DAY_MS);
  expect(await progress()).toEqual({ percentage: 0, state: "unsubmitted" });

  expect((await submit(emulator, CONVERSION, id)).status).toBe(200);
  expect(await progress()).toEqual({ percentage: 0, state: "active", step: "PrepareStep" });
  await emulator.clock.advance(MINUTE_MS);
  expect(await progress()).toEqual({ percentage: 10, state: "active", step: "Convert_Files" });
  await emulator.clock.advance(3 * MINUTE_MS);
  expect(await progress()).toEqual({ percentage: 56, state: "active", step: "Convert_Files" });
  await emulator.clock.advance(3 * MINUTE_MS);
  expect(await progress()).toEqual({ percentage: 90, state: "active", step: "Final_Step" });
  await emulator.clock.advance(3 * MINUTE_MS - 1);
  expect(at(await progress(), "state")).toBe("active");
  await emulator.clock.advance(1);
  expect(await progress()).toEqual({ percentage: 100, state: "success", step: "Final_Step" });
});

test("the job shows its outputs' ids and executionInformation from the submission on, and fills it in", async () => {
  const emulator = manual();
  emulator.jobs.next({ durationMs: 10 * MINUTE_MS, startDelayMs: MINUTE_MS, estimatedUnits: 0.05 });
  const id = await createConversionJob(emulator, { costEstimationParameters: { gigaPixels: 2.5, megaPoints: 1.5 } });
  const job = async () => at(await ask(emulator, `GET ${CONVERSION}/jobs/${id}`), "job");

  const created = await job();
  expect(created).toMatchObject({
    state: "unsubmitted",
    createdDateTime: "2026-01-01T00:00:00.000Z",
    lastModifiedDateTime: "2026-01-01T00:00:00.000Z",
    dataCenter: "East US",
    inputs: [{ id: "58e0c0ca-f730-4e5b-808d-1c8cacacb4d4", type: "LAS" }],
    outputs: [{ type: "OPC" }, { type: "LAS" }],
    costEstimation: { gigaPixels: 2.5, megaPoints: 1.5, estimatedCost: 3.15 },
  });
  expect(created).not.toHaveProperty("executionInformation");

  await emulator.clock.advance(5000);
  const submitted = await submit(emulator, CONVERSION, id);
  expect(at(submitted, "job.executionInformation")).toEqual({ submissionDateTime: "2026-01-01T00:00:05.000Z" });
  expect(at(submitted, "job.lastModifiedDateTime")).toBe("2026-01-01T00:00:05.000Z");
  const outputs = at(submitted, "job.outputs");
  expect(outputs).toEqual([
    { type: "OPC", id: expect.stringMatching(/^[\da-f-]{36}$/) },
    { type: "LAS", id: expect.stringMatching(/^[\da-f-]{36}$/) },
  ]);

  await emulator.clock.advance(MINUTE_MS);
  expect(at(await job(), "executionInformation")).toEqual({
    submissionDateTime: "2026-01-01T00:00:05.000Z",
    startedDateTime: "2026-01-01T00:01:05.000Z",
  });
  await emulator.clock.advance(DAY_MS);
  expect(await job()).toMatchObject({
    state: "success",
    outputs,
    lastModifiedDateTime: "2026-01-01T00:10:05.000Z",
    executionInformation: {
      submissionDateTime: "2026-01-01T00:00:05.000Z",
      startedDateTime: "2026-01-01T00:01:05.000Z",
      endedDateTime: "2026-01-01T00:10:05.000Z",
      estimatedUnits: 0.05,
    },
  });
});

test("a job that fails keeps its last percentage, and shows no errors", async () => {
  const emulator = manual();
  emulator.jobs.next({ outcome: "failed", percentages: [3, 40], errors: [{ code: "Anything" }] });
  const id = await createConversionJob(emulator);
  await submit(emulator, CONVERSION, id);
  await emulator.clock.advance(DAY_MS);
  expect(at(await ask(emulator, `GET ${CONVERSION}/jobs/${id}/progress`), "progress")).toMatchObject({
    percentage: 40,
    state: "failed",
  });
  const job = at(await ask(emulator, `GET ${CONVERSION}/jobs/${id}`), "job");
  expect(at(job, "state")).toBe("failed");
  expect(at(job, "executionInformation")).not.toHaveProperty("errors");
});

test.each(["cancelled", "CANCELLED", "Cancelled"])("an active job is cancelled by the state %s", async (state) => {
  const emulator = manual();
  emulator.jobs.next({ durationMs: 10 * MINUTE_MS, startDelayMs: 0, percentages: [10, 60] });
  const id = await createConversionJob(emulator);
  await submit(emulator, CONVERSION, id);
  await emulator.clock.advance(6 * MINUTE_MS);
  const answer = await ask(emulator, `PATCH ${CONVERSION}/jobs/${id}`, { body: { state } });
  expect(at(answer, "job.state")).toBe("cancelled");
  expect(at(answer, "job.executionInformation.endedDateTime")).toBe("2026-01-01T00:06:00.000Z");
  await emulator.clock.advance(DAY_MS);
  expect(at(await ask(emulator, `GET ${CONVERSION}/jobs/${id}/progress`), "progress")).toEqual({
    percentage: 60,
    state: "cancelled",
    step: "Final_Step",
  });
});

test("a cancellation may take a while, and comes too late for a job that ends before", async () => {
  const emulator = manual();
  const states = [];
  for (const durationMs of [10 * MINUTE_MS, 2 * MINUTE_MS]) {
    emulator.jobs.next({ durationMs, cancelDelayMs: 3 * MINUTE_MS });
    const id = await createConversionJob(emulator);
    await submit(emulator, CONVERSION, id);
    const cancelled = await ask(emulator, `PATCH ${CONVERSION}/jobs/${id}`, { body: { state: "cancelled" } });
    await emulator.clock.advance(MINUTE_MS);
    const again = await ask(emulator, `PATCH ${CONVERSION}/jobs/${id}`, { body: { state: "cancelled" } });
    await emulator.clock.advance(2 * MINUTE_MS);
    const end = await ask(emulator, `GET ${CONVERSION}/jobs/${id}`);
    states.push([cancelled, again, end].map((answer) => at(answer, "job.state")));
  }
  expect(states).toEqual([
    ["active", "active", "cancelled"],
    ["active", "active", "success"],
  ]);
});

test("a job without an end stays active", async () => {
  const emulator = manual();
  emulator.jobs.next({ durationMs: Number.POSITIVE_INFINITY });
  const id = await createConversionJob(emulator);
  await submit(emulator, CONVERSION, id);
  await emulator.clock.advance(30 * DAY_MS);
  expect(at(await ask(emulator, `GET ${CONVERSION}/jobs/${id}/progress`), "progress.state")).toBe("active");
});

test("options and cost parameters are laid over the old ones until the job is submitted", async () => {
  const emulator = manual();
  const id = await createConversionJob(emulator, { options: { processingEngines: 5, merge: false } });
  await emulator.clock.advance(1000);
  const body = { options: { processingEngines: 2 }, costEstimationParameters: { megaPoints: 10 } };
  const changed = await ask(emulator, `PATCH ${CONVERSION}/jobs/${id}`, { body });
  expect(at(changed, "job")).toMatchObject({
    state: "unsubmitted",
    options: { processingEngines: 2, merge: false },
    costEstimation: { gigaPixels: 0, megaPoints: 10, estimatedCost: 1 },
    lastModifiedDateTime: "2026-01-01T00:00:01.000Z",
  });
  const submitted = await ask(emulator, `PATCH ${CONVERSION}/jobs/${id}`, {
    body: { state: "active", options: { merge: true } },
  });
  expect(at(submitted, "job")).toMatchObject({ state: "active", options: { processingEngines: 2, merge: true } });
});

test("an unsubmitted job can be deleted", async () => {
  const emulator = manual();
  const id = await createConversionJob(emulator);
  expect(await ask(emulator, `DELETE ${CONVERSION}/jobs/${id}`)).toEqual({ status: 204, body: undefined });
  expect((await ask(emulator, `GET ${CONVERSION}/jobs/${id}`)).status).toBe(404);
});
