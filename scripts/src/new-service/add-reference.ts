import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Change } from "./change.ts";

const file = "tsconfig.json";

/**
 * Plans to add a package to those that the build compiles, after the last one. The file is for people, hence changed as text:
 * each reference stands on a line of its own.
 */
export function addReference(root: string, path: string): readonly Change[] {
  const text = readFileSync(join(root, file), "utf8");
  if (text.includes(`"path": "${path}"`)) return [];
  const lines = text.split("\n");
  const last = lines.findLastIndex((line) => /^\s*\{ "path": "[^"]*" \}$/.test(line));
  const indent = /^\s*/.exec(lines[last] ?? "")?.[0];
  if (last < 0) {
    return [{ line: `${file} has no list of references that could be read: add { "path": "${path}" } yourself` }];
  }
  lines.splice(last, 1, `${lines[last]},`, `${indent}{ "path": "${path}" }`);
  return [{ file, content: lines.join("\n"), line: `${file}: ${path} added to its references` }];
}
