import { createEmulator, type Emulator } from "@reality-apis/emulator";
import { expect, test } from "vitest";
import { main } from "../src/main.ts";
import { createTestWorld, linesOf, MINUTE_MS, run, untilEnd } from "./support/test-world.ts";

const runJob = ["run", "conversion", "job.json"];

/** Half of the time at one percentage and step, half at another. */
function emulatorFor(minutes: number): Emulator {
  const emulator = createEmulator({ clock: "manual", startAt: "2026-06-24T12:00:00Z" });
  emulator.jobs.next({
    durationMs: minutes * MINUTE_MS,
    startDelayMs: 0,
    percentages: [10, 56.7],
    steps: ["Read", "Tile"],
  });
  return emulator;
}

/** The time of day in a line is that of this machine's zone; tests compare the minutes and seconds. */
const withoutHours = (line: string): string => line.replace(/\b\d\d:(?=\d\d:\d\d)/g, "");

test("elsewhere than on a terminal there is one line a change, and a sign of life every ten minutes", async () => {
  const { err, out } = await run(emulatorFor(60), runJob);
  const [created = "", ...lines] = linesOf(err);
  const [, id = ""] = /^Job ([0-9a-f-]{36}) of Reality Conversion is created\.$/.exec(created) ?? [];
  const job = `job ${id.slice(0, 8)}…`;
  expect(lines.map(withoutHours)).toEqual([
    `00:00 ${job} active 10 % Read (next look 00:15)`,
    `10:00 ${job} active 10 % Read (next look 11:45)`,
    `20:00 ${job} active 10 % Read (next look 21:45)`,
    `30:00 ${job} active 10 % Read (next look 31:45)`,
    `31:45 ${job} active 56 % Tile (next look 32:00)`,
    `41:45 ${job} active 56 % Tile (next look 43:30)`,
    `51:45 ${job} active 56 % Tile (next look 53:30)`,
    `01:30 ${job} success 100 % Tile`,
  ]);
  expect(linesOf(out)).toEqual([expect.stringContaining(id)]);
});

test("--json gives every reading as one line, and no other word", async () => {
  const emulator = emulatorFor(60);
  const { exitCode, out, err } = await run(emulator, [...runJob, "--json"]);
  const readings: Record<string, unknown>[] = linesOf(out).map((line) => JSON.parse(line));
  expect(exitCode).toBe(0);
  expect(err).toMatch(/^Job [0-9a-f-]{36} of Reality Conversion is created\.\n$/);
  expect(readings).toHaveLength(emulator.journal.filter(({ operation }) => operation === "jobs-progress").length);
  expect(readings[0]).toEqual({
    jobId: expect.stringMatching(/^[0-9a-f-]{36}$/),
    readAt: "2026-06-24T12:00:00.000Z",
    nextLookAt: "2026-06-24T12:00:15.000Z",
    state: "active",
    meaning: "running",
    percentage: 10,
    highest: 10,
    step: "Read",
    source: "progress",
    progress: { state: "active", percentage: 10, step: "Read" },
  });
  expect(readings.at(-1)).toMatchObject({ outcome: "succeeded", percentage: 100, job: { name: "Site scan" } });
  expect(readings.at(-1)).not.toHaveProperty("nextLookAt");
});

test("the look before the time limit is told, too", async () => {
  const args = [...runJob, "--timeout", "1910s"];
  const { err } = await run(emulatorFor(60), args);
  expect(err).toMatch(/\d\d:31:45 job .{9} active 56 % Tile\nerror: The time to watch job /);
  const { out } = await run(emulatorFor(60), [...args, "--json"]);
  const percentages: unknown[] = linesOf(out).map((line) => JSON.parse(line).percentage);
  expect(percentages.slice(-2)).toEqual([10, 56.7]);
});

test("--quiet says nothing but the data", async () => {
  const { exitCode, out, err } = await run(emulatorFor(60), [...runJob, "--quiet"]);
  expect([exitCode, err, linesOf(out).length]).toEqual([0, "", 1]);
});

test("submit prints the id and does not wait", async () => {
  const emulator = emulatorFor(60);
  const { exitCode, out } = await run(emulator, ["submit", "conversion", "job.json"]);
  expect([exitCode, out]).toEqual([0, expect.stringMatching(/^[0-9a-f-]{36}\n$/)]);
  const { out: job } = await run(emulator, ["get", "conversion", out.trim()]);
  expect(JSON.parse(job)).toMatchObject({ name: "Site scan", state: "active" });
});

test("cancel asks the service to end the job, and prints it", async () => {
  const emulator = emulatorFor(60);
  const { out: id } = await run(emulator, ["submit", "conversion", "job.json", "--quiet"]);
  const { exitCode, out, err } = await run(emulator, ["cancel", "conversion", id.trim(), "--yes"]);
  expect([exitCode, out, err]).toEqual([0, expect.stringContaining(`${id.trim()}  cancelled`), ""]);
});

test.each<[name: string, env: Record<string, string>]>([
  ["NO_COLOR", { NO_COLOR: "1" }],
  ["TERM=dumb", { TERM: "dumb" }],
])("with %s a terminal gets plain lines", async (_name, env) => {
  const { err } = await run(emulatorFor(60), runJob, { columns: 80, env });
  expect(linesOf(err)).toHaveLength(9);
  expect(readable(err)).not.toMatch(/[\r␛]/);
});

test.each([20, 49, 80, 200])("on a terminal of %i columns the bar never fills the last one", async (columns) => {
  const emulator = createEmulator({ clock: "manual" });
  emulator.jobs.next({
    durationMs: 3 * MINUTE_MS,
    startDelayMs: 0,
    steps: ["数据准备 👩‍👩‍👧 and a step with a long name"],
  });
  const { err } = await run(emulator, runJob, { columns });
  const drawn = err
    .split("\r")
    .slice(1)
    .map((line) => visible(line.split("\n")[0] ?? ""));
  expect(drawn.length).toBeGreaterThan(180);
  // Each East Asian letter and each picture of the step takes two columns.
  for (const line of drawn) expect(line.replace(/[数据准备]|👩‍👩‍👧/gu, "##").length).toBeLessThan(columns);
});

test("the bar moves with each reading, counts down to the next look, and ends with a line of its own", async () => {
  const emulator = emulatorFor(4);
  const { world, err } = createTestWorld(emulator, { columns: 90 });
  const running = main(runJob, world);
  await emulator.clock.advance(5000);
  expect(visible(lastDrawn(err()))).toMatch(/^[0-9a-f]{8}… █{2}░{22} {2}10 % active Read, next look in 10 s$/);
  await emulator.clock.advance(221_000);
  expect(visible(lastDrawn(err()))).toMatch(/^[0-9a-f]{8}… █{14}░{10} {2}56 % active Tile, next look in 14 s$/);
  await emulator.clock.runUntilIdle();
  expect(await running).toBe(0);
  expect(visible(lastDrawn(err()))).toMatch(/^[0-9a-f]{8}… █{24} 100 % success Tile\n$/);
  expect(err().endsWith("\n\u001b[?25h")).toBe(true);
});

test("an interrupted bar gives the cursor back before anything else is said", async () => {
  const emulator = emulatorFor(4);
  const { world, stopping, err } = createTestWorld(emulator, { columns: 80 });
  const running = main(runJob, world);
  await emulator.clock.advance(MINUTE_MS);
  expect(err()).toContain("\u001b[?25l");
  stopping.abort("SIGINT");
  expect(await running).toBe(130);
  expect(readable(err())).toMatch(/\n␛\[\?25hStopped watching job [^␛\r]*\n$/);
});

test("JSON that goes elsewhere leaves the terminal to the bar; on the same terminal there is no bar", async () => {
  const apart = await run(emulatorFor(4), [...runJob, "--json"], { columns: 80, stdoutIsTerminal: false });
  expect(apart.err).toContain("█");
  const together = await run(emulatorFor(4), [...runJob, "--json"], { columns: 80 });
  expect(together.err).not.toContain("█");
});

test("looks that bring nothing are told, with the time of the next one", async () => {
  const emulator = emulatorFor(60);
  const answers = [
    new Response("", { status: 429, headers: { "Retry-After": "90" } }),
    new Response("", { status: 502 }),
  ];
  const { err } = await run(emulator, runJob, {
    fetch: async (url, init) => (url.includes("/progress") && answers.shift()) || emulator.fetch(url, init),
  });
  const [, busy = "", failed = "", seen = ""] = linesOf(err).map(withoutHours);
  expect(busy).toMatch(/^00:00 job .{9} the service is busy \(next look 01:30\)$/);
  expect(failed).toMatch(/^01:30 job .{9} GET .*\/progress → 502\. \(next look 01:45\)$/);
  expect(seen).toMatch(/^01:45 job .{9} active 10 % Read \(next look 02:00\)$/);
});

test("what is wrong with a look is told in full above the bar, once for as long as it lasts", async () => {
  const emulator = emulatorFor(60);
  const failed = new Response("", { status: 502 });
  const answers = [failed, failed.clone(), new Response("", { status: 429 })];
  const { world, err } = createTestWorld(emulator, {
    columns: 60,
    fetch: async (url, init) => (url.includes("/progress") && answers.shift()) || emulator.fetch(url, init),
  });
  const running = main(runJob, world);
  await emulator.clock.advance(44_000);
  expect(visible(lastDrawn(err()))).toMatch(/^[0-9a-f]{8}… ░{12} last look failed, next look in 1 s$/);
  expect(linesOf(visible(err())).slice(1)).toEqual([expect.stringMatching(/\r\d\d:00:00 GET .*\/progress → 502\.$/)]);
  await emulator.clock.advance(2000);
  expect(visible(lastDrawn(err()))).toContain("the service is busy");
  await untilEnd(emulator, running);
  // That the job was created, what was wrong, and the bar.
  expect(linesOf(err())).toHaveLength(3);
});

test("a look that fails shortly before the time limit names no next one", async () => {
  const emulator = emulatorFor(60);
  const { err } = await run(emulator, [...runJob, "--timeout", "5s"], {
    fetch: async (url, init) =>
      url.includes("/progress") ? new Response("", { status: 502 }) : emulator.fetch(url, init),
  });
  expect(err).toMatch(/\/progress → 502\.\nerror: The time to watch job /);
});

test("a state that nobody knows is told once, and the job is watched on", async () => {
  const emulator = emulatorFor(60);
  const odd = Response.json({ progress: { state: "Thinking", percentage: 5 } });
  const answers = [odd, odd.clone()];
  const { exitCode, err } = await run(emulator, runJob, {
    fetch: async (url, init) => (url.includes("/progress") && answers.shift()) || emulator.fetch(url, init),
  });
  expect(exitCode).toBe(0);
  expect(err.match(/The state Thinking is not known here; the job is taken to go on\./g)).toHaveLength(1);
});

/** What was drawn since the cursor was last at the beginning of the line. */
function lastDrawn(text: string): string {
  return text.slice(text.lastIndexOf("\r") + 1);
}

/** A text whose escape characters can be seen. */
function readable(text: string): string {
  return text.replaceAll("\u001b", "␛");
}

/** A text without its escape codes. */
function visible(text: string): string {
  return readable(text).replace(/␛\[[0-9;?]*[A-Za-z]/g, "");
}
