import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { repositoryRoot } from "../src/repository-root.ts";

/** A copy of all that the bootstrap looks at, without anything installed, and a machine that has only Node and npm. */
function stranger(
  change: (manifest: string) => string = (manifest) => manifest,
): (task: string) => { code: number | null; output: string; left: string[] } {
  const root = mkdtempSync(join(tmpdir(), "reality-apis-bootstrap-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  mkdirSync(join(root, "scripts"));
  for (const file of ["scripts/bootstrap.mjs", "pnpm-lock.yaml", "pnpm-workspace.yaml"]) {
    copyFileSync(join(repositoryRoot, file), join(root, file));
  }
  writeFileSync(join(root, "package.json"), change(readFileSync(join(repositoryRoot, "package.json"), "utf8")));
  const before = readdirSync(root);
  // A registry that is not there: a closed port of this machine, asked once.
  writeFileSync(join(root, ".offline"), "registry=http://127.0.0.1:9/\nfetch-retries=0\n");
  const env = {
    PATH: dirname(process.execPath),
    HOME: root,
    npm_config_userconfig: join(root, ".offline"),
    npm_config_globalconfig: join(root, "none"),
    npm_config_cache: join(root, ".cache"),
  };
  return (task) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/bootstrap.mjs", task], {
      cwd: root,
      env,
      encoding: "utf8",
    });
    const left = readdirSync(root).filter(
      (name) => !before.includes(name) && ![".offline", ".cache", ".npm"].includes(name),
    );
    return { code: status, output: stdout + stderr, left };
  };
}

test("a Node that is too old is told which one is needed", () => {
  const run = stranger((manifest) => manifest.replace(">=20.19", ">=99.1"));
  expect(run("verify")).toEqual({
    code: 1,
    output: expect.stringMatching(/^This is Node \d+\.\d+\.\d+, but Node 99\.1 or newer is needed\..*\n$/),
    left: [],
  });
});

test("a task that does not exist is told what does", () => {
  expect(stranger()("tset")).toEqual({
    code: 1,
    output: '"tset" is no task of package.json. Try: npm start, npm test.\n',
    left: [],
  });
});

test("without a network, the first run says so and leaves nothing behind", () => {
  const { code, output, left } = stranger()("verify");
  expect(code).toBe(1);
  expect(output.trimEnd().split("\n").at(-1)).toMatch(/registry can't be reached.*needs the network/);
  expect(left).toEqual([]);
});

test("a pin that is no exact version is refused", () => {
  const run = stranger((manifest) => manifest.replace(/pnpm@10\.\d+\.\d+/, "pnpm@10"));
  expect(run("verify")).toMatchObject({ code: 1, output: expect.stringMatching(/must pin pnpm exactly/) });
});
