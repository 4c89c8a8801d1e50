import { filterFor, listJobs, runJob, waitForJob } from "@reality-apis/helpers";
import { createRealityConversionClient } from "@reality-apis/reality-conversion";
import { expect, test } from "vitest";
import { createEmulator, type Emulator, type Fault } from "../src/index.ts";
import { conversionJob, ITWIN, MINUTE_MS } from "./support.ts";

/** A client whose token source gives another token whenever the service has refused the last one. */
function clientOf(emulator: Emulator) {
  let given = 0;
  const accessToken = (reason?: unknown) => {
    if (reason !== undefined) given += 1;
    return `token-${given}`;
  };
  return createRealityConversionClient({ accessToken, fetch: emulator.fetch, clock: emulator.clock });
}

const passing: readonly Fault[] = [
  { kind: "rate-limited", waitMs: 20_000 },
  { kind: "rate-limited", waitMs: 20_000, tells: "date" },
  { kind: "rate-limited", tells: "garbage" },
  { kind: "unavailable" },
  { kind: "reset" },
  { kind: "cut-connection" },
  { kind: "cut-json" },
  { kind: "empty" },
  { kind: "html", status: 502 },
  { kind: "slow", delayMs: 5000 },
  { kind: "unknown-state" },
];

test.each(passing)("a watch outlives %j on every third reading", async (give) => {
  const emulator = createEmulator({ clock: "manual" });
  emulator.jobs.next({ durationMs: 30 * MINUTE_MS, startDelayMs: 0 });
  const client = clientOf(emulator);
  const running = runJob(client, conversionJob, { clock: emulator.clock });
  const fault = emulator.faults.add({ on: { operation: "jobs-progress" }, rate: 0.3, give });
  await emulator.clock.runUntilIdle();
  expect((await running).outcome).toBe("succeeded");
  expect(fault.struck).toBeGreaterThan(0);
});

test("a watch goes on with a new token after the old one has expired", async () => {
  const emulator = createEmulator({ clock: "manual" });
  const id = emulator.jobs.add("reality-conversion", { state: "active", fate: { durationMs: 30 * MINUTE_MS } });
  const waiting = waitForJob(clientOf(emulator), id, { clock: emulator.clock });
  const expired = emulator.faults.add({ after: 3, times: 1, give: { kind: "expired-token" } });
  await emulator.clock.runUntilIdle();
  expect((await waiting).outcome).toBe("succeeded");
  expect(expired.struck).toBe(1);
  expect(emulator.journal.filter(({ status }) => status === 401)).toHaveLength(1);
});

test("a list whose pages lead in a circle ends with an error and not never", async () => {
  const emulator = createEmulator({ clock: "manual" });
  for (let job = 0; job < 5; job += 1) emulator.jobs.add("reality-conversion", { iTwinId: ITWIN });
  emulator.faults.add({ give: { kind: "page-cycle" } });
  const client = clientOf(emulator);
  const list = listJobs(client, { filter: filterFor(client).eq("iTwinId", ITWIN), pageSize: 2 });
  await expect(list.toArray({ limit: 100 })).rejects.toMatchObject({ name: "PaginationLoopError" });
});
