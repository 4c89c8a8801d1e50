import { createEmulator } from "@reality-apis/emulator";
import { expect, test } from "vitest";
import { run } from "./support/test-world.ts";

const token = { REALITY_ACCESS_TOKEN: "a-token" };

test.each<[args: string, message: string]>([
  ["watch conversion x --timout 30m", "error: unknown option '--timout'\n(Did you mean --timeout?)\n"],
  ["watch conversion x --timeout ten", "argument 'ten' is invalid. Give a number and a unit, as 45s, 30m, 2h or 1d."],
  ["watch conversion x --timeout 30", "argument '30' is invalid. Give a number and a unit"],
  ["watch conversion x --timeout 0m", "argument '0m' is invalid. Give a number and a unit"],
  ["watch conversion x --timeout", "error: option '--timeout <duration>' argument missing\n"],
  [
    "watch modelling x",
    "'modelling' is invalid for argument 'service'. Allowed choices are conversion, conversion-v2, modeling, modeling-v2, analysis, analysis-v2.",
  ],
  [
    "watch toString x",
    "'toString' is invalid for argument 'service'. Allowed choices are conversion, conversion-v2, modeling, modeling-v2, analysis, analysis-v2.",
  ],
  ["watch conversion", "error: missing required argument 'jobId'\n"],
  ["watch conversion x y", "error: too many arguments for 'watch'. Expected 2 arguments but got 3.\n"],
  ["wacth conversion x", "error: unknown command 'wacth'\n(Did you mean watch?)\n"],
  ["run conversion", "error: missing required argument 'file'\n"],
  ["run conversion missing.json", "error: The file missing.json can't be read: give a file with the job to create"],
  ["run conversion broken.json", "error: The file broken.json does not hold JSON ("],
  ["run conversion list.json", "error: The file list.json must hold a JSON object, the job to create.\n"],
  ["submit conversion list.json", "error: The file list.json must hold a JSON object, the job to create.\n"],
  ["list conversion", "without a condition: give --state, --itwin, --since or --filter.\n"],
  ["list conversion --limit 3", "without a condition: give --state, --itwin, --since or --filter.\n"],
  ["list conversion --state succes", "choose one of unsubmitted, active, success, failed, cancelled,"],
  ["list conversion --itwin 7", 'The filter value of "iTwinId" must be a GUID'],
  ["list conversion --since yesterday", "Give a day, as 2026-06-24, or a time with zone, as 2026-06-24T13:00:00Z."],
  ["list conversion --since 2026-02-30", "argument '2026-02-30' is invalid."],
  ["list conversion --since 2026-06-24T13:00", "argument '2026-06-24T13:00' is invalid."],
  ["list conversion --state active --limit 0", "argument '0' is invalid. Give a whole number from 1 on."],
  ["list conversion --state active --limit 1e3", "argument '1e3' is invalid. Give a whole number from 1 on."],
  ["cancel conversion x", "error: Cancelling job x can't be undone: repeat the command with --yes.\n"],
  ["get conversion x --base-url ftp://here", "error: The base address 'ftp://here' can't be used: give https://host,"],
  ["get conversion x --base-url http://example.com", "The base address 'http://example.com' can't be used"],
])("reality %s is wrong usage, told on the error output alone", async (args, message) => {
  const emulator = createEmulator({ clock: "manual" });
  const files = { "broken.json": "{", "list.json": "[]" };
  const { exitCode, out, err } = await run(emulator, args.split(" "), { env: token, files });
  expect([exitCode, out]).toEqual([2, ""]);
  expect(err).toContain(message);
  expect(emulator.journal).toEqual([]);
});

test("no command at all shows the help on the error output", async () => {
  const { exitCode, out, err } = await run(createEmulator({ clock: "manual" }), []);
  expect([exitCode, out]).toEqual([2, ""]);
  expect(err).toContain("Usage: reality [options] [command]");
});

test("help and version are data, and success", async () => {
  const emulator = createEmulator({ clock: "manual" });
  const help = await run(emulator, ["watch", "--help"]);
  expect([help.exitCode, help.err]).toEqual([0, ""]);
  for (const part of ["Usage: reality watch", "--timeout", "--token-file", "--base-url"])
    expect(help.out).toContain(part);
  const version = await run(emulator, ["--version"]);
  expect(version).toEqual({ exitCode: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/), err: "" });
});

test("help fits a terminal of 60 columns", async () => {
  const { out } = await run(createEmulator({ clock: "manual" }), ["--help"], { columns: 60 });
  const widths = out.split("\n").map((line) => line.length);
  expect(Math.max(...widths)).toBeLessThanOrEqual(60);
  expect(out).toContain("reality run conversion job.json --token-file token.txt");
});

test("an id is taken as it is, leading zeros and dashes included", async () => {
  const emulator = createEmulator({ clock: "manual" });
  for (const id of ["00123", "-odd-id", "a/../b"]) emulator.jobs.add("reality-conversion", { id });
  const ids = [["00123"], ["--", "-odd-id"], ["a/../b"]];
  for (const id of ids) {
    const { exitCode, out } = await run(emulator, ["get", "conversion", "--json", ...id]);
    expect([exitCode, JSON.parse(out).id]).toEqual([0, id.at(-1)]);
  }
});

test("options of the whole command stand before the sub-command or after it", async () => {
  const emulator = createEmulator({ clock: "manual" });
  emulator.jobs.add("reality-conversion", { id: "a-job" });
  const before = await run(emulator, ["--json", "get", "conversion", "a-job"]);
  const after = await run(emulator, ["get", "conversion", "a-job", "--json"]);
  expect(before.out.split("\n")).toHaveLength(2);
  expect(after).toEqual(before);
});
