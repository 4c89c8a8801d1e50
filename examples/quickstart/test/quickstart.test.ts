import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const main = fileURLToPath(new URL("../src/main.ts", import.meta.url));
const tsx = createRequire(import.meta.url).resolve("tsx");

test("the quick start runs a job to its end, lists it, and ends by itself", { timeout: 60_000 }, async () => {
  const options = ["--conditions=@reality-apis/source", "--import", pathToFileURL(tsx).href];
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [...options, main]);
  expect(stderr).toBe("");
  const lines = stdout.trimEnd().split("\n");
  const working = lines.slice(0, -3);
  expect(working.length).toBeGreaterThan(0);
  for (const line of working) expect(line).toMatch(/^\d+ % {2}active {2}\w+$/);
  expect(lines.slice(-3)).toEqual([
    expect.stringMatching(/^100 % {2}success /),
    expect.stringMatching(/^The job succeeded; its output is reality data [0-9a-f]{8}-[0-9a-f-]{27}\.$/),
    expect.stringMatching(/^Listed: Site scan, created \d{4}-\d\d-\d\dT/),
  ]);
});
