import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { gravest, type Level, levels } from "../diff/level.ts";
import { isObject } from "../json.ts";

/** What the changesets together promise of each package. */
export function readChangesets(root: string): ReadonlyMap<string, Level> {
  const folder = join(root, ".changeset");
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => /^(?!README).*\.md$/i.test(name)) : [];
  const promised = new Map<string, Level>();
  for (const name of names) {
    for (const [packageName, level] of readFront(readFileSync(join(folder, name), "utf8"))) {
      promised.set(packageName, gravest([promised.get(packageName) ?? "none", level]));
    }
  }
  return promised;
}

function readFront(text: string): readonly (readonly [packageName: string, level: Level])[] {
  const front: unknown = parse(/^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? "");
  if (!isObject(front)) return [];
  return Object.entries(front).flatMap(([packageName, value]) => {
    const level = levels.find((known) => known === value);
    return level ? [[packageName, level] as const] : [];
  });
}
