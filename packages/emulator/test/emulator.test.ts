import { expect, test } from "vitest";
import { createEmulator } from "../src/index.ts";
import { ask, at, CONVERSION, createConversionJob, createWorkspace, ITWIN, MODELING } from "./support.ts";

test("fetch takes what fetch takes: text, URL and Request, with and without init, without a this", async () => {
  const { fetch } = createEmulator();
  const url = `${MODELING}/limits/engines`;
  const headers = { authorization: "Bearer token" };
  const responses = [
    await fetch(url, { headers }),
    await fetch(new URL(url), { headers }),
    await fetch(new Request(url, { headers })),
    await fetch(new Request(url), { headers }),
  ];
  expect(responses.map((response) => response.status)).toEqual([200, 200, 200, 200]);
  expect(responses[0]?.headers.get("content-type")).toBe("application/json");
});

test("an aborted request rejects with the reason and changes nothing", async () => {
  const emulator = createEmulator();
  const reason = new Error("no longer wanted");
  const init = { method: "POST", body: "{}", signal: AbortSignal.abort(reason) };
  await expect(emulator.fetch(`${CONVERSION}/jobs`, init)).rejects.toBe(reason);
  await expect(emulator.fetch(new Request(`${CONVERSION}/jobs`, init))).rejects.toBe(reason);
  expect(emulator.journal).toEqual([]);
});

test("the journal tells each request, with its virtual time and without its token", async () => {
  const emulator = createEmulator({ clock: "manual", startAt: new Date("2026-05-01T00:00:00Z") });
  await emulator.clock.advance(250);
  await ask(emulator, `GET ${CONVERSION}/jobs?$filter=iTwinId eq ${ITWIN}`, { token: "very-secret" });
  await ask(emulator, "DELETE https://example.com/nothing", { token: "very-secret" });
  expect(emulator.journal).toEqual([
    {
      method: "GET",
      path: "/realityconversion/jobs",
      query: `?$filter=iTwinId%20eq%20${ITWIN}`,
      operation: "jobs-get-all",
      status: 200,
      time: Date.parse("2026-05-01T00:00:00.250Z"),
    },
    { method: "DELETE", path: "/nothing", query: "", status: 404, time: Date.parse("2026-05-01T00:00:00.250Z") },
  ]);
  expect(JSON.stringify(emulator.journal)).not.toContain("very-secret");
});

test("a reset forgets jobs, workspaces, decided fates and the journal, but not the time", async () => {
  const emulator = createEmulator({ clock: "manual" });
  const { journal } = emulator;
  const id = await createConversionJob(emulator);
  const workspaceId = await createWorkspace(emulator);
  emulator.jobs.next({ outcome: "failed", durationMs: 0 });
  await emulator.clock.advance(1000);
  emulator.reset();
  expect(journal).toEqual([]);
  expect(emulator.clock.monotonic()).toBe(1000);
  expect((await ask(emulator, `GET ${CONVERSION}/jobs/${id}`)).status).toBe(404);
  expect((await ask(emulator, `GET ${MODELING}/workspaces/${workspaceId}`)).status).toBe(404);
  const next = await createConversionJob(emulator);
  const submitted = await ask(emulator, `PATCH ${CONVERSION}/jobs/${next}`, { body: { state: "active" } });
  expect(at(submitted, "job.state")).toBe("active");
});

test("two emulators know nothing of each other", async () => {
  const one = createEmulator();
  const two = createEmulator();
  const id = await createConversionJob(one);
  expect((await ask(two, `GET ${CONVERSION}/jobs/${id}`)).status).toBe(404);
});

test("a closed emulator rejects like a network that is gone", async () => {
  const emulator = createEmulator();
  await emulator.close();
  await emulator.close();
  await expect(emulator.fetch(`${MODELING}/limits/engines`)).rejects.toThrow(TypeError);
  await expect(emulator.listen()).rejects.toThrow(TypeError);
});

test.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])("a speed of %d is refused", (speed) => {
  expect(() => createEmulator({ speed })).toThrow(RangeError);
});

test("a start that is no date is refused", () => {
  expect(() => createEmulator({ startAt: "soon" })).toThrow(RangeError);
});

test("an error of the options' own function rejects and is not made up into an answer", async () => {
  const emulator = createEmulator({
    acceptToken: () => {
      throw new Error("broken check");
    },
  });
  await expect(ask(emulator, `GET ${MODELING}/limits/engines`)).rejects.toThrow("broken check");
});
