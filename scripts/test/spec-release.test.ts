import { execFile } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { runCodegen } from "../src/codegen/run-codegen.ts";
import { runSpecDiff } from "../src/diff/run-spec-diff.ts";
import { formatFinding } from "../src/finding.ts";
import { repositoryRoot } from "../src/repository-root.ts";
import { checkChangesets } from "../src/update/release-gate.ts";
import { runSpecUpdate } from "../src/update/run-spec-update.ts";
import { copyRepository } from "./support/copy-repository.ts";

const spec = "specs/reality-conversion.v1.yaml";
const changeset = ".changeset/spec-reality-conversion.md";
const room = "packages/reality-conversion";

/** The repository as if 1.2.3 of the client had just been released. */
async function released(): Promise<string> {
  const root = copyRepository();
  for (const name of readdirSync(join(root, ".changeset")).filter((file) => file.endsWith(".md"))) {
    rmSync(join(root, ".changeset", name));
  }
  // The copy has no examples.
  edit(root, ".changeset/config.json", /"ignore": \[[^\]]*\]/, '"ignore": []');
  edit(root, `${room}/package.json`, '"version": "0.0.0"', '"version": "1.2.3"');
  // The copy has no tests; one of types is what a release keeps.
  const typeTest = "packages/helpers/test/clients.test-d.ts";
  mkdirSync(dirname(join(root, typeTest)), { recursive: true });
  cpSync(join(repositoryRoot, typeTest), join(root, typeTest));
  await run(runSpecDiff, root, "--mark-released");
  return root;
}

function edit(root: string, file: string, from: string | RegExp, to: string): void {
  const text = readFileSync(join(root, file), "utf8");
  const edited = text.replace(from, to);
  if (edited === text) throw new Error(`${from} does not stand in ${file}`);
  writeFileSync(join(root, file), edited);
}

type Command = (
  args: readonly string[],
  options: { root: string; cwd: string; print(line: string): void },
) => Promise<number>;

async function run(command: Command, root: string, ...args: readonly string[]): Promise<readonly string[]> {
  const lines: string[] = [];
  const code = await command(args, { root, cwd: root, print: (line) => lines.push(line) });
  if (code !== 0) throw new Error(lines.join("\n"));
  return lines;
}

async function guard(root: string): Promise<readonly string[]> {
  return (await checkChangesets(root)).map(formatFinding);
}

/** A new state, an optional field, a required field of a request, and one operation less. */
function changeService(root: string): void {
  edit(
    root,
    spec,
    "enum: [unsubmitted, active, success, failed, cancelled]",
    "enum: [unsubmitted, active, paused, success, failed, cancelled]",
  );
  edit(root, spec, "running: [active]", "running: [active, paused]");
  edit(
    root,
    spec,
    "        email:\n",
    "        priority:\n          description: Priority of the job.\n          type: integer\n        email:\n",
  );
  edit(
    root,
    spec,
    "required: [type, name, iTwinId, inputs, outputs]\n      properties:\n",
    "required: [type, name, iTwinId, inputs, outputs, region]\n      properties:\n        region:\n          description: Where to work.\n          type: string\n",
  );
  edit(
    root,
    spec,
    "                  type: Conversion\n                  name: My first RCS job\n",
    "                  type: Conversion\n                  region: EU\n                  name: My first RCS job\n",
  );
  edit(root, spec, /\n {4}delete:\n[\s\S]*?(?=\n {2}\/jobs\/\{id\}\/progress:)/, "");
  edit(root, spec, "    remove: jobs-delete\n", "");
}

test("a changed specification becomes a release: code, changeset, report, versions and changelog", async () => {
  const root = await released();
  expect(await guard(root)).toEqual([]);
  changeService(root);
  expect(await guard(root)).toContainEqual(
    expect.stringContaining("and no changeset says so; run `pnpm spec:diff --changeset`"),
  );

  const lines = await run(runSpecUpdate, root, "reality-conversion@v1");
  expect(lines[0]).toBe("Reality Conversion v1 (@reality-apis/reality-conversion): major");
  expect(lines).toContain(`${changeset} written: @reality-apis/reality-conversion major`);
  expect(await run(runCodegen, root, "--check")).toEqual(["The generated files are up to date."]);
  const schema = readFileSync(join(root, room, "src/generated/v1/schema.ts"), "utf8");
  expect(schema).toContain('jobStates = ["unsubmitted", "active", "paused", "success", "failed", "cancelled"]');
  expect(schema).toContain("priority?: number;");
  expect(schema).toContain("region: string;");
  expect(schema).not.toContain("jobs-delete");
  expect(existsSync(join(root, "dist/spec-update/report.html"))).toBe(true);
  expect(await guard(root)).toEqual([]);

  const bin = createRequire(join(repositoryRoot, "package.json")).resolve("@changesets/cli/bin.js");
  await promisify(execFile)(process.execPath, [bin, "version"], { cwd: root });
  expect(JSON.parse(readFileSync(join(root, room, "package.json"), "utf8")).version).toBe("2.0.0");
  expect(existsSync(join(root, changeset))).toBe(false);
  expect(readFileSync(join(root, room, "CHANGELOG.md"), "utf8")).toBe(`# @reality-apis/reality-conversion

## 2.0.0

### Major Changes

- Reality Conversion v1 (\`@reality-apis/reality-conversion\`) follows its new specification.

  - Breaking
    - \`service.operations.remove\` is gone, it was DELETE /jobs/{id}: code that reads it no longer compiles.
    - \`JobCreate.region\` is new and required: code that leaves it out no longer compiles.
    - \`DELETE /jobs/{id}\` is gone: code that calls it no longer compiles.
  - New
    - A job in state \`paused\` counts as running.
    - \`Job.priority\` is new, and may be missing.
    - \`JobState\` may now be \`paused\`; the list was open, so code that compiles goes on doing so.
  - No effect on code
    - The documentation changed: the body of \`POST /jobs\`.
`);
  await run(runSpecDiff, root, "--mark-released");
  // Only what the READMEs show is left: people mend them before they release, as the gate of the documentation asks.
  expect((await guard(root)).filter((finding) => !finding.startsWith(".released/consumers/"))).toEqual([]);
}, 180_000);

test("code that the last release promised to compile is compiled against the types of today", async () => {
  const root = await released();
  const kept = readdirSync(join(root, ".released/consumers"));
  expect(kept).toContain("helpers.clients.types.ts.txt");
  expect(kept.filter((name) => name.startsWith("reality-conversion.readme-")).length).toBeGreaterThan(0);
  expect(await guard(root)).toEqual([]);
  // By hand, past the specification: what the documents don't say, the compiler does.
  edit(root, `${room}/src/generated/v1/schema.ts`, /\biTwinId\b/g, "projectId");
  const findings = await guard(root);
  expect(findings.length).toBeGreaterThan(0);
  for (const finding of findings) {
    expect(finding).toMatch(
      /^\.released\/consumers\/.*: code of the last release no longer compiles, and no changeset says that it breaks: /,
    );
  }
  writeFileSync(
    join(root, ".changeset/told.md"),
    '---\n"@reality-apis/reality-conversion": major\n---\n\nIt breaks.\n',
  );
  expect(await guard(root)).toEqual([]);
}, 180_000);
