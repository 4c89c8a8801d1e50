import { spawn } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { stringify } from "yaml";
import { loadSpec } from "../src/spec/load-spec.ts";
import { recoverWrites } from "../src/write/recover-writes.ts";
import { stagingFolder } from "../src/write/staging.ts";
import { run } from "./run.ts";
import { bundleScripts } from "./support/bundle-scripts.ts";
import { readTree } from "./support/read-tree.ts";
import { createWorkspace, specFile } from "./workspace.ts";

/** Of each command, half of them while it writes. */
const kills = 10;
const entry = { service: "paint-shop", version: "v1", spec: specFile, output: "" };

let scripts: ReadonlyMap<string, string>;
beforeAll(async () => {
  scripts = await bundleScripts("codegen-at", "spec-update-at");
}, 60_000);

/** When a run is killed: so many milliseconds after its start, or after it begins to write. */
interface Kill {
  readonly after: "start" | "writing";
  readonly ms: number;
}

/** Runs a command in a process of its own, to its end or until it is killed. Gives how long it took. */
async function runProcess(script: string, args: readonly string[], kill?: Kill): Promise<number> {
  const start = performance.now();
  const child = spawn(process.execPath, [scripts.get(script) ?? "", ...args], { stdio: "ignore" });
  let from = kill?.after === "start" ? start : Number.POSITIVE_INFINITY;
  const timer = setInterval(() => {
    if (existsSync(join(args[0] ?? "", stagingFolder))) from = Math.min(from, performance.now());
    if (kill && performance.now() - from >= kill.ms) child.kill("SIGKILL");
  }, 1);
  await new Promise((resolve) => child.on("close", resolve));
  clearInterval(timer);
  return performance.now() - start;
}

/** Every other time while it writes, which takes a few milliseconds only. */
function someTime(count: number, wholeMs: number): Kill {
  return count % 2 === 0
    ? { after: "start", ms: wholeMs * (0.4 + 0.6 * Math.random()) }
    : { after: "writing", ms: 4 * Math.random() };
}

/** Kills the command at some times. What it leaves must be all that it does, or nothing of it. */
async function killAtTimes(root: string, script: string, ...args: readonly string[]): Promise<void> {
  const pristine = mkdtempSync(join(tmpdir(), "reality-apis-pristine-"));
  onTestFinished(() => rmSync(pristine, { recursive: true, force: true }));
  cpSync(root, pristine, { recursive: true });
  const before = readTree(root);
  const ms = await runProcess(script, [root, ...args]);
  const after = readTree(root);
  expect(after).not.toEqual(before);
  for (let count = 0; count < kills; count += 1) {
    rmSync(root, { recursive: true });
    cpSync(pristine, root, { recursive: true });
    await runProcess(script, [root, ...args], someTime(count, ms));
    // The first that every command does.
    recoverWrites(root);
    const left = readTree(root);
    const differing = new Set([...after.keys(), ...left.keys()].filter((file) => left.get(file) !== after.get(file)));
    if (differing.size > 0) expect(left, [...differing].join()).toEqual(before);
    expect(existsSync(join(root, stagingFolder))).toBe(false);
  }
}

describe.concurrent("killed at any moment", () => {
  test(`codegen leaves all of its files as they were, or all of them new (${kills} times)`, async () => {
    const { root, edit } = createWorkspace();
    await run(root);
    edit(specFile, "enum: [red, green]", "enum: [red, green, blue]");
    await killAtTimes(root, "codegen-at");
  }, 300_000);

  test(`spec:update leaves specification, code and reports as they were, or all of them new (${kills} times)`, async () => {
    const { root, write } = createWorkspace();
    await run(root);
    const { "x-job-service": _description, ...published } = loadSpec(root, entry).document;
    write("export.yaml", stringify(published).replace("enum:\n        - red", "enum:\n        - blue\n        - red"));
    await killAtTimes(root, "spec-update-at", "paint-shop@v1", join(root, "export.yaml"), "--apply");
  }, 300_000);
});
