// The emulator in a process of its own, with 10,000 jobs and a journal that is full: what grows from here on, leaks.
import { createEmulator } from "@reality-apis/emulator";

const JOBS = 10_000;
/** The journal keeps 100,000 entries at least, and drops the oldest of more now and then. */
const JOURNAL = 100_000;
const states = ["success", "failed", "active", "unsubmitted", "cancelled"] as const;

const emulator = createEmulator({ speed: 60 });
const ids: string[] = [];
const now = emulator.clock.now();
for (let job = 0; job < JOBS; job += 1) {
  const createdDateTime = new Date(now - (JOBS - job) * 60_000);
  const state = states[job % states.length] ?? "success";
  ids.push(emulator.jobs.add("reality-modeling", { name: `Bridge ${job}`, iTwinId: "bench", state, createdDateTime }));
}
while (emulator.journal.length < JOURNAL) await emulator.fetch("https://bench/contextcapture/jobs/none");
const { url } = await emulator.listen();

process.on("message", () => {
  const { user, system } = process.cpuUsage();
  globalThis.gc?.();
  process.send?.({ cpuMs: (user + system) / 1000, heapBytes: process.memoryUsage().heapUsed });
});
process.send?.({ url, ids });
