import { createEmulator, type Emulator, type JobFate } from "@reality-apis/emulator";
import { expect, test } from "vitest";
import { main } from "../src/main.ts";
import { createTestWorld, linesOf, MINUTE_MS, run, untilEnd } from "./support/test-world.ts";

function emulatorWith(fate: JobFate): Emulator {
  const emulator = createEmulator({ clock: "manual" });
  emulator.jobs.next({ durationMs: 5 * MINUTE_MS, startDelayMs: 0, percentages: [40], steps: ["Tile"], ...fate });
  return emulator;
}

const runJob = ["run", "conversion", "job.json"];

test("0: the job succeeded, and stands on the standard output", async () => {
  const { exitCode, out, err } = await run(emulatorWith({}), runJob);
  expect(exitCode).toBe(0);
  expect(out).toMatch(/^[0-9a-f-]{36} {2}success {6}2026-01-01T00:00:00[.0-9]*Z {1,6}Site scan\n$/);
  expect(err).not.toContain("error");
});

test("1: the job failed, with what the service says about it", async () => {
  const emulator = createEmulator({ clock: "manual" });
  const id = emulator.jobs.add("reality-modeling", {
    state: "failed",
    fate: { percentages: [40], errors: [{ code: "E1", message: "The photos can't be read." }] },
  });
  const { exitCode, out, err } = await run(emulator, ["watch", "modeling", id]);
  expect([exitCode, linesOf(out)]).toEqual([1, [expect.stringContaining(`${id}  failed`)]]);
  expect(err).toContain(`error: Job ${id} of Reality Modeling failed at 40 %: The photos can't be read.\n`);
});

test("1: the job was cancelled", async () => {
  const { exitCode, err } = await run(emulatorWith({ outcome: "cancelled" }), runJob);
  expect(exitCode).toBe(1);
  expect(err).toMatch(/error: Job [0-9a-f-]{36} of Reality Conversion was cancelled at 40 %\.\n$/);
});

test("3: there is no access token, and nothing is sent", async () => {
  const emulator = createEmulator({ clock: "manual" });
  const { exitCode, out, err } = await run(emulator, runJob, { env: { REALITY_ACCESS_TOKEN: " " } });
  expect([exitCode, out, emulator.journal]).toEqual([3, "", []]);
  expect(err).toBe(
    "error: There is no access token: put it into a file and name that with --token-file, or set REALITY_ACCESS_TOKEN.\n",
  );
});

test.each([
  ["missing.txt", "The token file missing.txt can't be read: name another with --token-file."],
  ["empty.txt", "The token file empty.txt is empty: put an access token into it."],
])("3: the token file %s is no help", async (file, message) => {
  const emulator = createEmulator({ clock: "manual" });
  const { exitCode, err } = await run(emulator, [...runJob, "--token-file", file], { files: { "empty.txt": "\n" } });
  expect([exitCode, err]).toEqual([3, `error: ${message}\n`]);
});

test("3: the service does not take the access token, and the message does not show it", async () => {
  const emulator = createEmulator({ clock: "manual", acceptToken: () => false });
  const { exitCode, out, err } = await run(emulator, runJob, { env: { REALITY_ACCESS_TOKEN: "secret-token" } });
  expect([exitCode, out]).toEqual([3, ""]);
  expect(err).toMatch(/^error: POST \/realityconversion\/jobs → 401 Unauthorized: .*Get a fresh access token/);
  expect(err).not.toContain("secret-token");
});

test("3: the account may not do that", async () => {
  const emulator = createEmulator({ clock: "manual", iTwinIds: ["510cd1a3-3703-4729-b08c-fecd9c87c3be"] });
  const fetch = async (): Promise<Response> => new Response("{}", { status: 403 });
  const { exitCode, err } = await run(emulator, runJob, { fetch });
  expect(exitCode).toBe(3);
  expect(err).toContain("may use this service and this iTwin.");
});

test("the token file is read for each call, so that a token may be refreshed during a watch", async () => {
  const tokens: (string | null)[] = [];
  const emulator = emulatorWith({});
  const { world, out } = createTestWorld(emulator, {
    fetch: (url, init) => {
      tokens.push(new Headers(init.headers).get("authorization"));
      return emulator.fetch(url, init);
    },
  });
  const token = () => `token-${Math.floor(emulator.clock.now() / MINUTE_MS) % 100}`;
  const reading = { ...world, readText: async (path: string) => (path === "token" ? token() : world.readText(path)) };
  await untilEnd(emulator, main([...runJob, "--token-file", "token"], reading));
  expect(out()).toContain("success");
  expect(new Set(tokens).size).toBeGreaterThan(3);
});

test("4: the time limit has passed, and the resuming command is told", async () => {
  const emulator = emulatorWith({ durationMs: Number.POSITIVE_INFINITY });
  const args = [...runJob, "--timeout", "10m", "--base-url", "https://other.example/proxy/", "--json"];
  const { exitCode, err } = await run(emulator, args);
  const [, id = ""] = /Job ([0-9a-f-]{36})/.exec(err) ?? [];
  expect(exitCode).toBe(4);
  expect(linesOf(err).slice(-2)).toEqual([
    `error: The time to watch job ${id} of Reality Conversion is up; the job itself goes on. Last seen active, 40 %.`,
    `Watch it again with: reality watch conversion ${id} --base-url https://other.example/proxy/ --json`,
  ]);
  expect(emulator.journal.every(({ path }) => path.startsWith("/proxy/realityconversion/"))).toBe(true);
});

test("5: the job does not exist", async () => {
  const emulator = createEmulator({ clock: "manual" });
  const { exitCode, out, err } = await run(emulator, ["watch", "conversion", "nope"]);
  expect([exitCode, out]).toEqual([5, ""]);
  expect(err).toBe(
    "error: Job nope of Reality Conversion does not exist, or this account may not see it. " +
      "Check the job id, the service and --base-url.\n",
  );
  // A job of this moment may not be known everywhere yet: there is a second look, but not a minute of them.
  const [first, ...others] = emulator.journal.map(({ time }) => time);
  expect(others.map((time) => time - (first ?? 0))).toEqual([15_000, 15_000]);
  expect((await run(emulator, ["get", "conversion", "nope"])).exitCode).toBe(5);
  expect((await run(emulator, ["cancel", "conversion", "nope", "--yes"])).exitCode).toBe(5);
});

test("5: the service objects to the job, and all of its words are handed on", async () => {
  const emulator = createEmulator({ clock: "manual" });
  const { exitCode, err } = await run(emulator, ["run", "conversion", "-"], {
    files: { "-": '{ "type": "Convert" }' },
  });
  expect(exitCode).toBe(5);
  const [error, ...objections] = linesOf(err);
  expect(error).toMatch(/^error: POST \/realityconversion\/jobs → 422 .*… Correct what the service objects to\.$/);
  expect(objections).toEqual([
    "  Type: The Type field has a value that is not valid.",
    ...["Name", "ITwinId", "Inputs", "Outputs"].map((name) => `  ${name}: The ${name} field is required.`),
  ]);
});

test("5: the service can't be reached", async () => {
  const emulator = createEmulator({ clock: "manual" });
  const refused = Object.assign(new Error("connect"), { code: "ECONNREFUSED" });
  const fetch = () => Promise.reject(new TypeError("fetch failed", { cause: new AggregateError([refused]) }));
  const { exitCode, err } = await run(emulator, ["list", "conversion", "--state", "active"], { fetch });
  expect([exitCode, err]).toEqual([
    5,
    expect.stringMatching(/^error: GET .*can't be reached \(ECONNREFUSED\).* Check the network and --base-url\.\n$/),
  ]);
});

test("5: the service fails for so long that the watch gives up, and the resuming command is told", async () => {
  const emulator = createEmulator({ clock: "manual" });
  const id = emulator.jobs.add("reality-conversion");
  const fetch = async (): Promise<Response> => new Response("", { status: 503 });
  const { exitCode, err } = await run(emulator, ["watch", "conversion", id], { fetch });
  expect(exitCode).toBe(5);
  expect(err).toContain("12 requests in a row failed. The job itself may well go on. The last one: GET ");
  expect(err).toMatch(/\nWatch it again with: reality watch conversion [0-9a-f-]{36}\n$/);
});

test.each<[reason: string, exitCode: number]>([
  ["SIGINT", 130],
  ["SIGTERM", 143],
])("a watch that is ended by %s tells what was seen last, and how to go on", async (reason, exitCode) => {
  const emulator = emulatorWith({ durationMs: Number.POSITIVE_INFINITY });
  const { world, stopping, out, err } = createTestWorld(emulator);
  const running = main(runJob, world);
  await emulator.clock.advance(7 * MINUTE_MS);
  stopping.abort(reason);
  expect([await running, out()]).toEqual([exitCode, ""]);
  const [, id = ""] = /Job ([0-9a-f-]{36})/.exec(err()) ?? [];
  expect(linesOf(err()).slice(-2)).toEqual([
    `Stopped watching job ${id.slice(0, 8)}…, last seen active 40 % Tile; it goes on at the service.`,
    `Watch it again with: reality watch conversion ${id}`,
  ]);
  const requests = emulator.journal.length;
  await emulator.clock.runUntilIdle();
  expect(emulator.journal).toHaveLength(requests);
});

test("130: interrupted while a job is created, it is told that nobody knows whether it was", async () => {
  const emulator = createEmulator({ clock: "manual" });
  const { world, stopping, err } = createTestWorld(emulator, { fetch: () => new Promise(() => {}) });
  const rejecting = new Promise<Response>((_, reject) => {
    stopping.signal.addEventListener("abort", () => reject(stopping.signal.reason));
  });
  const running = main(runJob, { ...world, fetch: () => rejecting });
  await emulator.clock.advance(1);
  stopping.abort("SIGINT");
  expect(await running).toBe(130);
  expect(err()).toBe(
    "Whether the job was created is not known; look with: reality list conversion --since 2026-01-01\n",
  );
});
