import { expect, test } from "vitest";
import { createEmulator } from "../src/index.ts";
import { CONVERSION } from "./support.ts";

const headers = { authorization: "Bearer any" };

test("an answer takes as long as it shall, in real time", async () => {
  const emulator = createEmulator({ clock: "manual", latencyMs: 60 });
  const began = performance.now();
  expect((await emulator.fetch(`${CONVERSION}/jobs/none`, { headers })).status).toBe(404);
  // Host timers may be a millisecond early.
  expect(performance.now() - began).toBeGreaterThan(58);
});

test("a request that is given up while it waits rejects at once, and reaches nothing", async () => {
  const emulator = createEmulator({ clock: "manual", latencyMs: 60_000 });
  const giving = new AbortController();
  const asked = emulator.fetch(`${CONVERSION}/jobs/none`, { headers, signal: giving.signal });
  giving.abort(new Error("given up"));
  await expect(asked).rejects.toThrow("given up");
  expect(emulator.journal).toEqual([]);
});

test.each([-1, Number.NaN, Number.POSITIVE_INFINITY])("a latency of %d ms is refused", (latencyMs) => {
  expect(() => createEmulator({ latencyMs })).toThrow(`The latency cannot be ${latencyMs} ms`);
});
