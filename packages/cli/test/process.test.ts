import { existsSync, openSync } from "node:fs";
import { createEmulator, type Emulator } from "@reality-apis/emulator";
import { afterEach, expect, test } from "vitest";
import { collect, ended, startCommand } from "./support/command.ts";
import { creation, ITWIN, linesOf } from "./support/test-world.ts";

const timeout = { timeout: 30_000 };
let emulator: Emulator | undefined;

async function startEmulator(): Promise<{ emulator: Emulator; url: string }> {
  emulator = createEmulator();
  const { url } = await emulator.listen();
  return { emulator, url };
}

afterEach(async () => {
  await emulator?.close();
});

test.skipIf(process.platform === "win32").each<[signal: "SIGINT" | "SIGTERM", exitCode: number]>([
  ["SIGINT", 130],
  ["SIGTERM", 143],
])("%s ends a watch in the middle of its wait, by itself and with its own code", timeout, async (signal, exitCode) => {
  const { emulator, url } = await startEmulator();
  emulator.jobs.next({ durationMs: Number.POSITIVE_INFINITY });
  const command = startCommand(["run", "conversion", "-", "--base-url", url], "http://127.0.0.1:9");
  const [out, err] = [collect(command.stdout), collect(command.stderr)];
  command.stdin?.end(creation);
  await err.until("next look");
  command.kill(signal);
  expect(await ended(command)).toEqual({ exitCode, killedBy: null });
  const [, id = ""] = /Job ([0-9a-f-]{36})/.exec(err.text()) ?? [];
  expect(out.text()).toBe("");
  expect(linesOf(err.text()).slice(-2)).toEqual([
    expect.stringMatching(/^Stopped watching job .{9}, last seen active 0 % PrepareStep; it goes on at the service\.$/),
    `Watch it again with: reality watch conversion ${id} --base-url ${url}`,
  ]);
});

test.skipIf(process.platform === "win32")("SIGINT ends the wait for a standard input, too", timeout, async () => {
  const { url } = await startEmulator();
  const command = startCommand(["--quiet", "run", "conversion", "-"], url);
  const err = collect(command.stderr);
  // More than a pipe holds: it is taken only once the command reads.
  command.stdin?.write(" ".repeat(1_000_000), () => command.kill("SIGINT"));
  expect(await ended(command)).toEqual({ exitCode: 130, killedBy: null });
  expect(err.text()).toBe("");
});

test("a reader that has enough ends a list quietly, and for the reader's sake successfully", timeout, async () => {
  const { emulator, url } = await startEmulator();
  for (let job = 0; job < 5000; job += 1) emulator.jobs.add("reality-conversion", { iTwinId: ITWIN });
  const command = startCommand(["list", "conversion", "--itwin", ITWIN, "--json"], url);
  const err = collect(command.stderr);
  command.stdout?.once("data", () => command.stdout?.destroy());
  expect(await ended(command)).toEqual({ exitCode: 0, killedBy: null });
  expect(err.text()).toBe("");
});

test("a reader that leaves a watch ends it quietly, but that is not the job's success", timeout, async () => {
  const { emulator, url } = await startEmulator();
  const id = emulator.jobs.add("reality-conversion", { state: "active" });
  const command = startCommand(["watch", "conversion", id, "--json"], url);
  const err = collect(command.stderr);
  command.stdout?.destroy();
  expect(await ended(command)).toEqual({ exitCode: 130, killedBy: null });
  expect(err.text()).toBe("");
});

test.skipIf(!existsSync("/dev/full"))("a full disk is a failure, told in one line", timeout, async () => {
  const { emulator, url } = await startEmulator();
  const id = emulator.jobs.add("reality-conversion");
  const command = startCommand(["get", "conversion", id], url, ["ignore", openSync("/dev/full", "w"), "pipe"]);
  const err = collect(command.stderr);
  expect(await ended(command)).toEqual({ exitCode: 5, killedBy: null });
  expect(err.text()).toMatch(/^error: The standard output can.t be written \(ENOSPC\): send it elsewhere\.\n$/);
});

test("after its work the process ends by itself, open connections or not", timeout, async () => {
  const { emulator, url } = await startEmulator();
  const id = emulator.jobs.add("reality-conversion");
  const command = startCommand(["watch", "conversion", id], url);
  const out = collect(command.stdout);
  expect(await ended(command)).toEqual({ exitCode: 0, killedBy: null });
  expect(out.text()).toContain(`${id}  success`);
});
