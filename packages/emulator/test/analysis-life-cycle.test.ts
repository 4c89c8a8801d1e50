import { describe, expect, test } from "vitest";
import { createEmulator, type Emulator, type JobFate } from "../src/index.ts";
import { object } from "./support/json.ts";
import { example } from "./support/scenarios/detectors.ts";
import { send, serviceVersions } from "./support/service-versions.ts";
import { at, listAt, MINUTE_MS, textAt } from "./support.ts";

const { spec } = serviceVersions["reality-analysis.v1"] ?? expect.fail();
const creation = object(example(spec, "jobs-create").body);

/** An unsubmitted job with a fate, and what can be asked about it. */
async function create(
  fate: JobFate = {},
  change: object = {},
  emulator: Emulator = createEmulator({ clock: "manual" }),
) {
  emulator.jobs.next(fate);
  const created = await send(emulator, spec, "jobs-create", { body: { ...creation, ...change } });
  const parameters = [textAt(created, "job.id")];
  const ask = (operation: string, body?: object) =>
    send(emulator, spec, operation, { parameters, ...(body !== undefined && { body }) });
  const progress = async () => at(await ask("jobs-progress"), "progress");
  return { emulator, created, ask, progress, patch: (body: object) => ask("jobs-patch", body) };
}

test("a job is submitted, goes through its steps, and shows how it ended", async () => {
  const { emulator, created, ask, progress, patch } = await create({ durationMs: 3 * MINUTE_MS, startDelayMs: 0 });
  expect(at(created, "job")).toMatchObject({ state: "unsubmitted", outputs: [{ type: "objects2D" }] });
  expect(await progress()).toEqual({ percentage: 0, state: "unsubmitted" });
  expect(at(await patch({ state: "Active" }), "job")).toMatchObject({
    state: "active",
    outputs: [{ type: "objects2D", id: expect.stringMatching(/^[\da-f-]{36}$/) }],
    executionInformation: { submissionDateTime: "2026-01-01T00:00:00.000Z" },
  });
  expect(await progress()).toMatchObject({ state: "active", step: "Prepare_Production" });
  await emulator.clock.advance(MINUTE_MS);
  expect(await progress()).toMatchObject({ state: "active", step: "Run_Production" });
  await emulator.clock.advance(2 * MINUTE_MS);
  expect(await progress()).toEqual({ percentage: 100, state: "success", step: "Final_Step" });
  expect(at(await ask("jobs-get"), "job.executionInformation")).toMatchObject({
    endedDateTime: "2026-01-01T00:03:00.000Z",
    exitCode: 0,
  });
});

test("a job that failed tells its errors, its warnings and its exit code", async () => {
  const errors = [{ code: "NoImages", title: "No images", message: "%1 is empty", params: ["photos"] }];
  const fate = { outcome: "failed", durationMs: MINUTE_MS, errors, warnings: [{ code: "Dark" }] } as const;
  const { emulator, ask, patch } = await create(fate);
  await patch({ state: "active" });
  await emulator.clock.advance(MINUTE_MS - 1);
  expect(at(await ask("jobs-get"), "job.state")).toBe("active");
  await emulator.clock.advance(1);
  const job = at(await ask("jobs-get"), "job");
  expect(job).toMatchObject({
    state: "failed",
    executionInformation: { exitCode: 1, errors, warnings: [{ code: "Dark" }] },
  });
});

test("a job is cancelled, and may take a while for it", async () => {
  const { emulator, ask, patch } = await create({ cancelDelayMs: MINUTE_MS });
  await patch({ state: "active" });
  expect(at(await patch({ state: "cancelled" }), "job.state")).toBe("active");
  await emulator.clock.advance(MINUTE_MS);
  expect(at(await ask("jobs-get"), "job.state")).toBe("cancelled");
});

describe("a change", () => {
  test("of options and cost parameters is laid over the old ones", async () => {
    const { patch } = await create();
    const changed = await patch({ options: { minPhotos: 5 }, costEstimationParameters: { gigaPixels: 10 } });
    expect(at(changed, "job")).toMatchObject({
      options: { minPhotos: 5, useTiePoints: true },
      costEstimation: { gigaPixels: 10, numberOfPhotos: 150, estimatedCost: 14 },
    });
  });

  test("of the type takes its inputs, outputs and options with it", async () => {
    const { patch } = await create();
    const changed = await patch({
      type: "segmentation2D",
      inputs: [{ type: "photos", id: "photos" }],
      outputs: ["segmentation2D"],
      options: { computeLineWidth: true },
    });
    expect([changed.status, at(changed, "job.type"), at(changed, "job.options")]).toEqual([
      200,
      "segmentation2D",
      { computeLineWidth: true },
    ]);
  });

  test.each<[change: object, targets: string[]]>([
    [{ type: "segmentation2D" }, ["Inputs[1].Type", "Outputs[0]"]],
    [{ outputs: ["lines3D"] }, ["Outputs[0]"]],
    [{ options: { saveConfidence: true } }, ["Options.SaveConfidence"]],
    [{ inputs: [{ type: "photos" }] }, ["Inputs[0].Id"]],
    [{ type: "mindReading" }, ["Type"]],
  ])("to %j does not go together with the rest, and changes nothing", async (change, targets) => {
    const { ask, patch } = await create();
    const before = await ask("jobs-get");
    const refused = await patch(change);
    expect(refused.status).toBe(422);
    expect(listAt(refused, "error.details").map((detail) => at(detail, "target"))).toEqual(targets);
    expect(await ask("jobs-get")).toEqual(before);
  });
});

test("jobs of the past can be added, found by their outputs, and be of a type that came later", async () => {
  const emulator = createEmulator({ clock: "manual" });
  const id = emulator.jobs.add("reality-analysis", { type: "later", outputs: [{ type: "new", id: "out" }] });
  emulator.jobs.add("reality-analysis", { state: "unsubmitted" });
  const page = await send(emulator, spec, "jobs-get-all", { query: "?$filter=outputId eq 'out'" });
  expect(listAt(page, "jobs").map((job) => at(job, "id"))).toEqual([id]);
});
