import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { untilListening } from "./support/start-emulator.ts";
import { ask, conversionJob, textAt } from "./support.ts";

const isAskedFor = process.env.PACKED_TESTS === "1";
const whySkipped = "packing builds the package first, which takes long: set PACKED_TESTS=1 to have it done";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const home = fileURLToPath(new URL("../", import.meta.url));

function run(cwd: string, command: string, ...args: string[]): void {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: "utf8" });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${status}:\n${stdout}${stderr}`);
}

/** Packs the emulator as it is published, which only pnpm does: package.json says other things for within the workspace. */
function pack(folder: string): string {
  const { packageManager } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  run(root, process.execPath, join(root, "node_modules/typescript/bin/tsc"), "-b", home);
  const pnpm = ["exec", "--yes", "--prefer-offline", `--package=${packageManager}`, "--", "pnpm"];
  run(home, "npm", ...pnpm, "pack", "--pack-destination", folder);
  return join(folder, readdirSync(folder).find((name) => name.endsWith(".tgz")) ?? "no tarball");
}

test("packed and installed in an empty folder without a network, the command starts and answers", {
  timeout: 300_000,
}, async (context) => {
  if (!isAskedFor) context.skip(whySkipped);
  const folder = mkdtempSync(join(tmpdir(), "reality-packed-"));
  try {
    const tarball = pack(folder);
    writeFileSync(join(folder, "package.json"), '{"private":true}');
    run(folder, "npm", "install", "--offline", "--no-audit", "--no-fund", tarball);
    const command = join(folder, "node_modules/.bin/reality-emulator");
    const emulator = await untilListening(
      spawn(command, ["--data", "state.json"], { cwd: folder, stdio: ["ignore", "pipe", "pipe"] }),
    );
    const answer = await ask({ fetch }, `POST ${emulator.url}/realityconversion/jobs`, { body: conversionJob });
    expect([answer.status, textAt(answer, "job.state")]).toEqual([201, "unsubmitted"]);
    expect((await fetch(emulator.url)).headers.get("content-type")).toContain("text/html");
    expect(await emulator.end()).toBe(0);
    expect(readFileSync(join(folder, "state.json"), "utf8")).toContain(textAt(answer, "job.id"));
    expect(spawnSync(command, ["--version"], { encoding: "utf8" }).stdout).toMatch(/^\d+\.\d+\.\d+/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
