import { join } from "node:path";
import { replaceFiles } from "../write/replace-files.ts";
import { compareFiles, type Difference } from "./compare-files.ts";
import type { GeneratedFiles } from "./generate.ts";

/** A folder, relative to the repository, and the files that belong into it. */
export type Folders = ReadonlyMap<string, GeneratedFiles>;

/** Writes what differs in each folder and removes what is stale there, all folders as one. Says what it did. */
export function writeFiles(root: string, folders: Folders): ReadonlyMap<string, readonly Difference[]> {
  const changes = [...folders].map(([folder, files]) => [folder, compareFiles(join(root, folder), files)] as const);
  replaceFiles(root, plannedWrites(folders, changes));
  return new Map(changes);
}

/** The differing files of all folders, by their names relative to the repository. */
function plannedWrites(
  folders: Folders,
  changes: readonly (readonly [folder: string, differences: readonly Difference[]])[],
): ReadonlyMap<string, string | undefined> {
  return new Map(
    changes.flatMap(([folder, differences]) =>
      differences.map(({ file }) => [`${folder}/${file}`, folders.get(folder)?.get(file)] as const),
    ),
  );
}
