import { filterFor, listJobs, runJob } from "@reality-apis/helpers";
import { createRealityConversionClient } from "@reality-apis/reality-conversion";
import { createRealityModelingClient } from "@reality-apis/reality-modeling";
import { setupServer } from "msw/node";
import { expect, test } from "vitest";
import { createEmulator } from "../src/index.ts";
import { handlersFor } from "../src/msw.ts";
import { conversionJob, createWorkspace, ITWIN, MINUTE_MS } from "./support.ts";

test("a watch on the emulator's clock keeps the documented schedule to the millisecond", async () => {
  const emulator = createEmulator({ clock: "manual" });
  emulator.jobs.next({ durationMs: 10 * MINUTE_MS, startDelayMs: 0, percentages: [10, 20] });
  const client = createRealityConversionClient({ accessToken: "token", fetch: emulator.fetch });
  const running = runJob(client, conversionJob, { clock: emulator.clock });
  await emulator.clock.runUntilIdle();
  const { outcome, job } = await running;
  expect([outcome, job?.state]).toEqual(["succeeded", "success"]);
  const reads = emulator.journal.filter(({ operation }) => operation === "jobs-progress");
  const start = reads[0]?.time ?? 0;
  // 15, 30, 60, 120 seconds, from the start again after the change of the percentage at five minutes.
  expect(reads.map(({ time }) => (time - start) / 1000)).toEqual([0, 15, 45, 105, 225, 345, 360, 390, 450, 570, 690]);
});

test("msw carries a watch on a manual clock as well", async () => {
  const emulator = createEmulator({ clock: "manual" });
  const server = setupServer(...handlersFor(emulator));
  server.listen({ onUnhandledRequest: "error" });
  try {
    const client = createRealityModelingClient({ accessToken: "token" });
    const workspaceId = await createWorkspace(emulator);
    const running = runJob(
      client,
      {
        type: "Full",
        name: "Bridge",
        workspaceId,
        inputs: [{ id: "photos" }],
        settings: { quality: "Extra", outputs: ["3MX"] },
      },
      { clock: emulator.clock },
    );
    await emulator.clock.runUntilIdle();
    expect((await running).outcome).toBe("succeeded");
  } finally {
    server.close();
  }
});

test("a list that goes through many pages gives every job once", async () => {
  const emulator = createEmulator();
  for (let job = 0; job < 2500; job++) emulator.jobs.add("reality-conversion", { name: `${job}`, iTwinId: ITWIN });
  const client = createRealityConversionClient({ accessToken: "token", fetch: emulator.fetch });
  const names = new Set<string>();
  for await (const job of listJobs(client, { filter: filterFor(client).eq("iTwinId", ITWIN) })) names.add(job.name);
  expect([names.size, emulator.journal.length]).toEqual([2500, 3]);
});
