import { execFile } from "node:child_process";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { checkImports } from "../src/checks/check-imports.ts";
import { measureHouse } from "../src/checks/measure-house.ts";
import { readCode } from "../src/checks/read-code.ts";
import { checkSnippets } from "../src/checks/readme/check-snippets.ts";
import { findCodeBlocks } from "../src/checks/readme/code-block.ts";
import { textAt } from "../src/json.ts";
import { copyRepository, linkPackage } from "./support/copy-repository.ts";
import { readTree } from "./support/read-tree.ts";

const fixtures = fileURLToPath(new URL("fixtures/add-a-service", import.meta.url));
const room = "packages/stone-survey";

/** Runs a script of Node's. What it printed is what a failure is about. */
async function run(args: readonly string[], cwd: string): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd }).catch((error) => {
    throw new Error(`${args.join(" ")} failed:\n${textAt(error, "stdout")}${textAt(error, "stderr")}`);
  });
  return stdout;
}

// The page is followed to the letter: its file names, its YAML and its commands, with the names filled in.
test("a service is added by the steps of CONTRIBUTING.md alone, and its jobs run through the helpers", async () => {
  const root = copyRepository();
  const untouched = (): unknown => [readTree(join(root, "scripts/src")), readTree(join(root, "packages/helpers/src"))];
  const before = untouched();
  const steps = readSteps(root);
  const blocks = findCodeBlocks("CONTRIBUTING.md", steps);

  const spec = /`(specs\/[^`]*\.yaml)`/.exec(steps)?.[1] ?? "";
  cpSync(join(fixtures, "stone-survey.v1.yaml"), join(root, spec));
  register(root, blocks.find(({ language }) => language === "yaml")?.code ?? "");
  const commands = blocks.flatMap(({ language, code }) => (language === "sh" ? code.split("\n") : []));
  expect(commands.length).toBeGreaterThan(0);
  for (const command of commands) await follow(root, command);

  expect(await survey(root)).toEqual({
    outcome: "succeeded",
    total: 12,
    asked: [
      "0 POST /survey/surveys",
      "0 GET /survey/surveys/s-1/report",
      "2000 GET /survey/surveys/s-1/report",
      "4000 GET /survey/surveys/s-1/report",
      "10000 GET /survey/surveys/s-1/report",
      "10000 GET /survey/surveys/s-1",
      "10000 GET /survey/surveys where,phase ne 'stopped',size,50",
      "10000 GET /survey/surveys where,phase ne 'stopped',size,50,after,2",
    ],
    surveys: 1,
    phases: ["planned", "counting", "counted", "collapsed", "stopped"],
  });
  expect(untouched()).toEqual(before);
  const code = readCode(root, (file) => file.startsWith(room));
  expect([...checkImports(code), ...measureHouse(code).findings]).toEqual([]);
  const readme = findCodeBlocks(`${room}/README.md`, readFileSync(join(root, room, "README.md"), "utf8"));
  expect(await checkSnippets(root, readme)).toEqual([]);
}, 180_000);

/** The steps of the page, with the names filled in. */
function readSteps(root: string): string {
  const page = readFileSync(join(root, "CONTRIBUTING.md"), "utf8");
  const section = page.split(/^## /m).find((part) => part.startsWith("Add a service")) ?? "";
  return section.replaceAll("<service>", "stone-survey").replaceAll("<version>", "v1");
}

function register(root: string, entry: string): void {
  const file = join(root, "specs/redocly.yaml");
  const indented = entry.split("\n").map((line) => `  ${line}\n`);
  writeFileSync(file, readFileSync(file, "utf8").replace("apis:\n", `apis:\n${indented.join("")}`));
}

/** Runs what the script of that name runs, as package.json says; an installation and a whole build take too long here. */
async function follow(root: string, command: string): Promise<void> {
  const [, name = "", args = ""] = /^npx --yes pnpm@[0-9.]+ ([a-z:]+) ?(.*)$/.exec(command) ?? [];
  if (name === "install") return linkPackage(root, room);
  if (name === "build") return build(root, room);
  const manifest: unknown = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const inner: unknown = JSON.parse(readFileSync(join(root, "scripts/package.json"), "utf8"));
  expect(textAt(manifest, "scripts", name), command).toMatch(/--filter @reality-apis\/scripts run /);
  const [, script = ""] = /^tsx (\S+)$/.exec(textAt(inner, "scripts", name) ?? "") ?? [];
  const tsx = join(root, "scripts/node_modules/tsx/dist/cli.mjs");
  await run([tsx, script, ...args.split(" ").filter(Boolean)], join(root, "scripts"));
}

/** Compiles a folder that the references of the build name, or one that nothing else needs. */
async function build(root: string, folder: string): Promise<void> {
  if (folder === room) expect(readFileSync(join(root, "tsconfig.json"), "utf8")).toContain(`{ "path": "${room}" }`);
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  await run([tsc, "-b", folder, "--pretty", "false"], root);
}

/** Compiles and runs the program of a user of the new package, and gives what it found. */
async function survey(root: string): Promise<unknown> {
  const folder = "examples/consumer";
  cpSync(join(fixtures, "consumer"), join(root, folder), { recursive: true });
  // Under this name, since in the repository itself the package that it imports does not exist.
  cpSync(join(fixtures, "survey.ts.txt"), join(root, folder, "src/survey.ts"));
  linkPackage(root, folder);
  await build(root, folder);
  return JSON.parse(await run([join(root, folder, "dist/survey.js")], root));
}
