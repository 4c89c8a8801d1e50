import { mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Finding } from "../../finding.ts";
import { runTool } from "../../verify/run-tool.ts";
import type { CodeBlock } from "./code-block.ts";

/** Beside the scripts' own packages, so that a snippet finds those that a user would install. */
const cache = "scripts/node_modules/.cache";

/** Compiles TypeScript blocks against the packages' sources, each as a module of its own, in a folder of that name. */
export async function checkSnippets(
  root: string,
  blocks: readonly CodeBlock[],
  name = "readme",
): Promise<readonly Finding[]> {
  const snippets = blocks.filter(({ language }) => language === "ts" || language === "typescript");
  if (snippets.length === 0) return [];
  const folder = `${cache}/${name}`;
  const names = writeSnippets(root, folder, snippets);
  const { code, output } = await runTool(root, "typescript", "tsc", ["-p", folder, "--pretty", "false"]);
  const findings = output.split("\n").flatMap((text) => toFinding(text, names) ?? []);
  if (code !== 0 && findings.length === 0) throw new Error(`the compiler failed on the snippets:\n${output}`);
  return findings;
}

/** Writes each block at the line where it stands in its Markdown file, so that the compiler's lines are the reader's. */
function writeSnippets(root: string, folder: string, snippets: readonly CodeBlock[]): ReadonlyMap<string, CodeBlock> {
  const path = join(root, folder);
  rmSync(path, { recursive: true, force: true });
  mkdirSync(path, { recursive: true });
  const names = new Map(snippets.map((block, index) => [`snippet-${index}.ts`, block]));
  for (const [name, { line, code }] of names) {
    writeFileSync(join(path, name), `${"\n".repeat(line - 1)}${code}\nexport {};\n`);
  }
  writeFileSync(join(path, "package.json"), JSON.stringify({ private: true, type: "module" }));
  writeFileSync(join(path, "tsconfig.json"), JSON.stringify(tsconfig([...names.keys()])));
  linkDependencies(root, path);
  return names;
}

function tsconfig(files: readonly string[]): object {
  return {
    extends: "../../../../tsconfig.check.json",
    // A snippet shows what it is about; it need not use all it declares.
    compilerOptions: { noUnusedLocals: false, noUnusedParameters: false },
    files: [...files, "../../../readme-ambient.d.ts"],
    include: [],
  };
}

/** The packages themselves, and what they work with (as msw), are what the READMEs speak of. */
function linkDependencies(root: string, path: string): void {
  mkdirSync(join(path, "node_modules", "@reality-apis"), { recursive: true });
  const linked = new Set(["@reality-apis"]);
  for (const room of readdirSync(join(root, "packages"))) {
    symlinkSync(join(root, "packages", room), join(path, "node_modules", "@reality-apis", room), "junction");
    for (const name of installed(join(root, "packages", room, "node_modules"))) {
      if (linked.has(name)) continue;
      linked.add(name);
      symlinkSync(join(root, "packages", room, "node_modules", name), join(path, "node_modules", name), "junction");
    }
  }
}

function installed(folderPath: string): readonly string[] {
  try {
    return readdirSync(folderPath).filter((name) => !name.startsWith("."));
  } catch {
    return [];
  }
}

function toFinding(text: string, names: ReadonlyMap<string, CodeBlock>): Finding | undefined {
  const [, path = "", line, message] = /^(.+?)\((\d+),\d+\): (.+)$/.exec(text.trim()) ?? [];
  if (message === undefined) return undefined;
  const block = names.get(path.split("/").at(-1) ?? "");
  const file = block?.file ?? path;
  return { file, line: Number(line), reason: block ? `this snippet does not compile: ${message}` : message };
}
