import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const readme = new URL("../../../README.md", import.meta.url);
const tsx = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;

/** The first block of TypeScript under a heading: programs of the README are plain JavaScript, too. */
async function programUnder(heading: string): Promise<string> {
  const [, section = ""] = (await readFile(readme, "utf8")).split(`\n## ${heading}\n`);
  return /^```ts\n([\s\S]*?)^```$/m.exec(section.split("\n## ")[0] ?? "")?.[1] ?? "";
}

async function outputOf(program: string): Promise<readonly string[]> {
  const { stdout, stderr } = await promisify(execFile)(
    process.execPath,
    ["--conditions=@reality-apis/source", "--import", tsx, "--input-type=module", "--eval", program],
    // The packages are found from here, as from a folder that they were installed in.
    { cwd: fileURLToPath(new URL("..", import.meta.url)) },
  );
  expect(stderr).toBe("");
  return stdout.trimEnd().split("\n");
}

test("the README's first program runs a job to its end in twelve lines", { timeout: 60_000 }, async () => {
  const program = await programUnder("A first job, without an account");
  expect(program.trimEnd().split("\n")).toHaveLength(12);
  const lines = await outputOf(program);
  expect(lines.at(-2)).toBe("100 Final_Step");
  expect(lines.at(-1)).toMatch(/^succeeded \[ \{ type: 'OPC', id: '[0-9a-f-]{36}' \} \]$/);
});

test("the README's offline test sees the failure that it decided on", { timeout: 60_000 }, async () => {
  const program = await programUnder("Test your own code offline");
  const ids = `const [iTwinId, realityDataId] = ["my-itwin", "my-scan"];\n`;
  expect(await outputOf(ids + program)).toEqual(["failed"]);
});
