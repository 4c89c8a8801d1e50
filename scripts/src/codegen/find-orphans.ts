import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { RegistryEntry } from "../read-registry.ts";

/** Folders of generated code that no registry entry writes any more. They are named, not removed: people decide. */
export function findOrphans(root: string, entries: readonly RegistryEntry[]): readonly string[] {
  const written = new Set(entries.map(({ output }) => output));
  return readdirSync(join(root, "packages"))
    .map((name) => `packages/${name}/src/generated`)
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) => folders(root, folder).map((name) => `${folder}/${name}`))
    .filter((folder) => !written.has(folder))
    .toSorted();
}

function folders(root: string, folder: string): readonly string[] {
  const entries = readdirSync(join(root, folder), { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}
