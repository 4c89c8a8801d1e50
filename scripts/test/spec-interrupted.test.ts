import { execFileSync, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { repositoryRoot } from "../src/repository-root.ts";
import { loadSpec } from "../src/spec/load-spec.ts";
import { stagingFolder } from "../src/write/staging.ts";
import { run } from "./run.ts";
import { createWorkspace, specFile, type Workspace } from "./workspace.ts";

/** Twenty in all. Each takes a process of its own, with a compiler in it. */
const kills = { codegen: 14, update: 6 };
const entry = { service: "paint-shop", version: "v1", spec: specFile, output: "" };

function git(root: string, ...args: readonly string[]): string {
  const author = ["-c", "user.name=test", "-c", "user.email=test@example.org"];
  return execFileSync("git", [...author, ...args], { cwd: root, encoding: "utf8" });
}

/** A workspace with its generated code committed. */
async function committed(): Promise<Workspace> {
  const workspace = createWorkspace();
  await run(workspace.root);
  workspace.write(".gitignore", "node_modules/\ndist/\n");
  commit(workspace.root);
  return workspace;
}

function commit(root: string): void {
  if (!existsSync(join(root, ".git"))) git(root, "init", "--quiet");
  git(root, "add", "--all");
  git(root, "commit", "--quiet", "--message", "As it was");
}

/** When a run is killed: so many milliseconds after its start, or after it begins to write. */
interface Kill {
  readonly after: "start" | "writing";
  readonly ms: number;
}

/** Runs a command in a process of its own, to its end or until it is killed. Gives how long it took. */
async function runProcess(script: string, args: readonly string[], kill?: Kill): Promise<number> {
  const start = performance.now();
  const file = fileURLToPath(new URL(`fixtures/${script}`, import.meta.url));
  const child = spawn(process.execPath, ["--import", "tsx", file, ...args], {
    cwd: join(repositoryRoot, "scripts"),
    stdio: "ignore",
  });
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

/** What a run that was stopped may leave: all that it does, or nothing of it. */
async function expectWhole(root: string): Promise<void> {
  const { code, lines } = await run(root, "--check");
  if (code !== 0) expect(`${git(root, "status", "--short")}${lines.join()}`).toBe(lines.join());
  expect(existsSync(join(root, stagingFolder))).toBe(false);
}

describe("killed at any moment", () => {
  test(`codegen leaves all of its files as they were, or all of them new (${kills.codegen} times)`, async () => {
    const { root, edit } = await committed();
    edit(specFile, "enum: [red, green]", "enum: [red, green, blue]");
    commit(root);
    const ms = await runProcess("codegen-at.ts", [root]);
    for (let count = 0; count < kills.codegen; count += 1) {
      git(root, "checkout", "--quiet", ".");
      await runProcess("codegen-at.ts", [root], someTime(count, ms));
      await expectWhole(root);
    }
  }, 600_000);

  test(`spec:update leaves specification, code and changeset as they were, or all of them new (${kills.update} times)`, async () => {
    const { root, write } = await committed();
    const { "x-job-service": _description, ...published } = loadSpec(root, entry).document;
    write("dist.yaml", stringify(published).replace("enum:\n        - red", "enum:\n        - blue\n        - red"));
    commit(root);
    const args = [root, "paint-shop@v1", join(root, "dist.yaml"), "--apply"];
    const ms = await runProcess("spec-update-at.ts", args);
    expect(git(root, "status", "--short")).toContain(specFile);
    for (let count = 0; count < kills.update; count += 1) {
      git(root, "checkout", "--quiet", ".");
      git(root, "clean", "--quiet", "--force", "-d");
      await runProcess("spec-update-at.ts", args, someTime(count, ms));
      await expectWhole(root);
    }
  }, 600_000);
});
