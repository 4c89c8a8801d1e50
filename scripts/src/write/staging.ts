import { rmdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { isObject } from "../json.ts";

/** Where files wait until all of them are complete: on the disk of the repository, and in nobody's way. */
export const stagingFolder = "node_modules/.cache/writes";

/** The list of a set of files. While it is not there, the set is not complete, and counts as never written. */
export const journalFile = "journal.json";

/** One file of a set: what it was, and what it becomes. */
export interface StagedFile {
  /** Relative to the repository, with forward slashes. */
  readonly file: string;
  /** The state before; as `stateOf` gives it. */
  readonly before: string;
  /** The state after; `absent` for a file that is removed. */
  readonly after: string;
  /** The name of the new content in the staging folder. */
  readonly content: string;
}

/** Removes the staging folder and the folders around it, as far as nothing else is in them. */
export function removeEmptyStaging(root: string): void {
  removeEmptyFolders(root, stagingFolder);
}

/** Removes a folder of the repository and those around it, up to the first in which something is. */
export function removeEmptyFolders(root: string, folder: string): void {
  for (let at = folder; at !== "."; at = dirname(at)) {
    try {
      rmdirSync(join(root, at));
    } catch (error) {
      // A run that was stopped while it cleared up has removed this one already, and not those around it.
      if (!isObject(error) || error.code !== "ENOENT") return;
    }
  }
}
