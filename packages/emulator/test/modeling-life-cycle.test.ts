import { expect, test } from "vitest";
import { createEmulator } from "../src/index.ts";
import {
  ask,
  at,
  createModelingJob,
  createWorkspace,
  DAY_MS,
  ITWIN,
  MINUTE_MS,
  MODELING,
  modelingJob,
  submit,
} from "./support.ts";

function manual() {
  return createEmulator({ clock: "manual" });
}

test("progress has words of its own and does not tell how a job ended; the job does", async () => {
  const emulator = manual();
  const seen = [];
  for (const outcome of ["success", "failed", "cancelled"] as const) {
    emulator.jobs.next({
      outcome,
      durationMs: 4 * MINUTE_MS,
      startDelayMs: 0,
      percentages: [20, 80],
      steps: ["A", "B"],
    });
    const id = await createModelingJob(emulator);
    const progress = async () => at(await ask(emulator, `GET ${MODELING}/jobs/${id}/progress`), "jobProgress");
    const before = await progress();
    await submit(emulator, MODELING, id);
    const early = await progress();
    await emulator.clock.advance(2 * MINUTE_MS);
    const late = await progress();
    await emulator.clock.advance(2 * MINUTE_MS);
    const end = at(await ask(emulator, `GET ${MODELING}/jobs/${id}`), "job.state");
    seen.push([before, early, late, await progress(), end]);
  }
  const unsubmitted = { percentage: 0, state: "Unsubmitted" };
  const early = { percentage: 20, state: "Active", step: "A" };
  const late = { percentage: 80, state: "Active", step: "B" };
  expect(seen).toEqual([
    [unsubmitted, early, late, { percentage: 100, state: "Over", step: "B" }, "success"],
    [unsubmitted, early, late, { percentage: 80, state: "Over", step: "B" }, "failed"],
    [unsubmitted, early, late, { percentage: 80, state: "Over", step: "B" }, "cancelled"],
  ]);
});

test("a job takes its iTwin from its workspace and shows settings, outputs and costs in its own shape", async () => {
  const emulator = manual();
  const workspaceId = await createWorkspace(emulator);
  const body = {
    ...modelingJob(workspaceId),
    costEstimationParameters: { gigaPixels: 2.5, megaPoints: 10, meshQuality: "Extra" },
  };
  const created = await ask(emulator, `POST ${MODELING}/jobs`, { body });
  expect(created.status).toBe(201);
  const job = at(created, "job");
  expect(job).toEqual({
    id: expect.stringMatching(/^[\da-f-]{36}$/),
    name: "Bridge",
    type: "Full",
    state: "unsubmitted",
    createdDateTime: "2026-01-01T00:00:00.000Z",
    lastModifiedDateTime: "2026-01-01T00:00:00.000Z",
    iTwinId: ITWIN,
    location: "East US",
    email: "user@example.com",
    workspaceId,
    inputs: [{ id: "58e0c0ca-f730-4e5b-808d-1c8cacacb4d4", description: "Drone ImageCollection" }],
    jobSettings: { quality: "Extra", outputs: [{ format: "OBJ" }, { format: "3MX" }], processingEngines: 5 },
    costEstimationParameters: { gigaPixels: 2.5, megaPoints: 10, meshQuality: "Extra" },
    estimatedCost: 7,
  });
  const submitted = await submit(emulator, MODELING, String(at(job, "id")));
  expect(at(submitted, "job")).toMatchObject({
    state: "active",
    executionInformation: { submittedDateTime: "2026-01-01T00:00:00.000Z" },
    jobSettings: {
      outputs: [
        { format: "OBJ", id: expect.stringMatching(/^[\da-f-]{36}$/) },
        { format: "3MX", id: expect.stringMatching(/^[\da-f-]{36}$/) },
      ],
    },
  });
});

test("a job that failed tells its errors once it is over, and its warnings", async () => {
  const emulator = manual();
  const errors = [{ code: "NoImages", title: "No images", message: "%1 is empty", params: ["photos"] }];
  emulator.jobs.next({ outcome: "failed", durationMs: MINUTE_MS, errors, warnings: [{ code: "Dark" }] });
  const id = await createModelingJob(emulator);
  const running = await submit(emulator, MODELING, id);
  expect(at(running, "job.executionInformation")).not.toHaveProperty("errors");
  await emulator.clock.advance(MINUTE_MS);
  const failed = await ask(emulator, `GET ${MODELING}/jobs/${id}`);
  expect(at(failed, "job.executionInformation")).toMatchObject({ errors, warnings: [{ code: "Dark" }] });
});

test("a job that failed has an error even if none was decided", async () => {
  const emulator = manual();
  emulator.jobs.next({ outcome: "failed" });
  const id = await createModelingJob(emulator);
  await submit(emulator, MODELING, id);
  await emulator.clock.advance(DAY_MS);
  const job = await ask(emulator, `GET ${MODELING}/jobs/${id}`);
  expect(at(job, "job.executionInformation.errors.0.code")).toBe("InputData_Invalid");
});

test("type, settings and cost parameters are laid over the old ones", async () => {
  const emulator = manual();
  const id = await createModelingJob(emulator);
  const body = {
    type: "Calibration",
    settings: { quality: "Draft", cacheSettings: { createCache: true } },
    costEstimationParameters: { gigaPixels: 4, meshQuality: "Draft" },
  };
  const changed = await ask(emulator, `PATCH ${MODELING}/jobs/${id}`, { body });
  expect(at(changed, "job")).toMatchObject({
    type: "Calibration",
    jobSettings: {
      quality: "Draft",
      processingEngines: 5,
      outputs: [{ format: "OBJ" }, { format: "3MX" }],
      cacheSettings: { createCache: true },
    },
    estimatedCost: 2,
  });
});

test("workspaces are created, read and deleted", async () => {
  const emulator = manual();
  const created = await ask(emulator, `POST ${MODELING}/workspaces`, { body: { name: "Test", iTwinId: ITWIN } });
  expect(created).toEqual({
    status: 201,
    body: {
      workspace: {
        id: expect.stringMatching(/^[\da-f-]{36}$/),
        createdDateTime: "2026-01-01T00:00:00.000Z",
        name: "Test",
        iTwinId: ITWIN,
        contextCaptureVersion: "20.1",
      },
    },
  });
  const address = `${MODELING}/workspaces/${at(created, "workspace.id")}`;
  expect(await ask(emulator, `GET ${address}`)).toEqual({ ...created, status: 200 });
  expect((await ask(emulator, `DELETE ${address}`)).status).toBe(204);
  expect((await ask(emulator, `GET ${address}`)).status).toBe(404);
});

test("a workspace that is deleted leaves its jobs", async () => {
  const emulator = manual();
  const workspaceId = await createWorkspace(emulator);
  const created = await ask(emulator, `POST ${MODELING}/jobs`, { body: modelingJob(workspaceId) });
  await ask(emulator, `DELETE ${MODELING}/workspaces/${workspaceId}`);
  const read = await ask(emulator, `GET ${MODELING}/jobs/${at(created, "job.id")}`);
  expect(read).toEqual({ ...created, status: 200 });
});

test("a workspace without an iTwin makes jobs without one", async () => {
  const emulator = manual();
  const workspace = await ask(emulator, `POST ${MODELING}/workspaces`, { body: { name: "Test" } });
  expect(at(workspace, "workspace")).not.toHaveProperty("iTwinId");
  const body = modelingJob(String(at(workspace, "workspace.id")));
  const job = at(await ask(emulator, `POST ${MODELING}/jobs`, { body }), "job");
  expect(job).not.toHaveProperty("iTwinId");
});

test("the engines limit is told with and without an iTwin", async () => {
  const emulator = manual();
  const answers = [
    await ask(emulator, `GET ${MODELING}/limits/engines`),
    await ask(emulator, `GET ${MODELING}/limits/engines?iTwinId=${ITWIN}`),
  ];
  const expected = { status: 200, body: { enginesLimit: { maxEngines: 25 } } };
  expect(answers).toEqual([expected, expected]);
});
