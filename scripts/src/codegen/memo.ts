import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isObject } from "../json.ts";
import type { RegistryEntry } from "../read-registry.ts";
import { repositoryRoot } from "../repository-root.ts";
import { replaceFiles } from "../write/replace-files.ts";
import type { GeneratedFiles } from "./generate.ts";

/** Gives what was generated from the very same input before, or generates it. */
export type Memo = (entry: RegistryEntry, make: () => Promise<GeneratedFiles>) => Promise<GeneratedFiles>;

/**
 * What is generated depends on nothing but the specifications and the generator. So what was generated once, without a
 * complaint, need not be generated again while neither has changed. What is kept is the content, never a verdict: it is
 * compared with the files on disk each time.
 *
 * Kept under node_modules, hence forgotten with it; where there is none, nothing is kept.
 */
export function createMemo(root: string): Memo {
  if (!existsSync(join(root, "node_modules"))) return (_, make) => make();
  const key = inputKey(root);
  return async ({ service, version }, make) => {
    const file = `node_modules/.cache/codegen/${service}@${version}.json`;
    const kept = read(join(root, file), key);
    if (kept) return kept;
    const files = await make();
    replaceFiles(root, new Map([[file, JSON.stringify({ key, files: Object.fromEntries(files) })]]));
    return files;
  };
}

function read(file: string, key: string): GeneratedFiles | undefined {
  const kept: unknown = existsSync(file) ? tryParse(readFileSync(file, "utf8")) : undefined;
  if (!isObject(kept) || kept.key !== key || !isObject(kept.files)) return undefined;
  const files = Object.entries(kept.files);
  return files.every((entry): entry is [string, string] => typeof entry[1] === "string") ? new Map(files) : undefined;
}

/** A file that was cut short is no reason to fail: it is made anew. */
function tryParse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function inputKey(root: string): string {
  const hash = createHash("sha256");
  hash.update(readFileSync(join(repositoryRoot, "pnpm-lock.yaml")));
  for (const folder of [join(root, "specs"), join(repositoryRoot, "scripts", "src")]) {
    const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
      /\.(ya?ml|json|ts)$/.test(name),
    );
    for (const name of names.sort()) hash.update(`${name}\0`).update(readFileSync(join(folder, name)));
  }
  return hash.digest("hex");
}
