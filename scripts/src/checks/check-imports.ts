import { posix } from "node:path";
import type { Finding } from "../finding.ts";
import { findCycles } from "./find-cycles.ts";
import { importTable, type NamedImport } from "./import-table.ts";
import type { FileTree } from "./read-code.ts";
import { readImports } from "./read-imports.ts";

/** Finds imports that the table of rooms does not allow, paths into another room, and circles. */
export function checkImports(files: FileTree): readonly Finding[] {
  const imports = [...files].flatMap(([file, text]) => readImports(file, text).map((found) => ({ file, ...found })));
  const [relative, named] = [imports.filter(isRelative), imports.filter((found) => !isRelative(found))];
  return [
    ...named.flatMap(checkNamed),
    ...checkSeam(named),
    ...relative.flatMap(checkRelative),
    ...checkCircles(files, relative),
  ];
}

function isRelative({ specifier }: NamedImport): boolean {
  return specifier.startsWith(".");
}

function checkNamed(found: NamedImport): readonly Finding[] {
  const room = importTable.find(({ matches }) => matches.test(found.file));
  return !room || room.allows(found) ? [] : [finding(found, room.rule)];
}

/** One file only, so that the day openapi-fetch must be replaced costs an hour. */
function checkSeam(named: readonly NamedImport[]): readonly Finding[] {
  const users = named.filter(
    ({ file, specifier }) => specifier === "openapi-fetch" && file.startsWith("packages/core/src/"),
  );
  const [first] = users;
  return users
    .filter(({ file }) => file !== first?.file)
    .map((found) => finding(found, `only one file imports openapi-fetch, and ${first?.file} does already`));
}

function checkRelative(found: NamedImport): readonly Finding[] {
  const target = targetOf(found);
  if (roomOf(target) !== roomOf(found.file)) {
    return [finding(found, "a relative import stays in its package; import the other one by its name")];
  }
  return isSource(target) || !isSource(found.file)
    ? []
    : [finding(found, "sources don't import what stands outside src")];
}

function checkCircles(files: FileTree, relative: readonly NamedImport[]): readonly Finding[] {
  const graph = new Map<string, readonly string[]>();
  for (const file of files.keys()) {
    graph.set(file, relative.filter((found) => found.file === file).map(targetOf));
  }
  return findCycles(graph).map(([file = "", ...rest]) => ({
    file,
    line: relative.find((found) => found.file === file && targetOf(found) === rest[0])?.line ?? 1,
    reason: `imports itself by way of ${rest.join(", ")}; move what both need into a file of its own`,
  }));
}

function targetOf({ file, specifier }: NamedImport): string {
  return posix.join(posix.dirname(file), specifier);
}

function roomOf(file: string): string {
  const [first = "", second = ""] = file.split("/");
  return first === "packages" || first === "examples" ? `${first}/${second}` : first;
}

function isSource(file: string): boolean {
  return /^packages\/[^/]+\/src\//.test(file);
}

function finding({ file, line, specifier }: NamedImport, rule: string): Finding {
  return { file, line, reason: `"${specifier}" may not be imported here: ${rule}` };
}
