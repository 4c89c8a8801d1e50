import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { putFile } from "./put-file.ts";
import { journalFile, removeEmptyStaging, type StagedFile, stagingFolder } from "./staging.ts";
import { hashOf, stateOf } from "./state-of.ts";

/** The new content of each file, by its name relative to the repository. Undefined removes the file. */
export type Replacements = ReadonlyMap<string, string | undefined>;

/**
 * Writes a set of files as one. All are complete on the disk before the first takes its name, and a journal lists them:
 * who is stopped before that has written nothing, and whoever comes after one who was stopped later completes the set
 * (`recoverWrites`). Readers see a file as it was or as it is, never half of it.
 *
 * @throws Error when a folder stands in the place of a file, before anything is written.
 */
export function replaceFiles(root: string, replacements: Replacements): void {
  const changes = [...replacements].filter(([file, content]) => stateOf(join(root, file)) !== target(content));
  if (changes.length === 0) return;
  for (const [file, content] of changes) {
    if (content !== undefined && stateOf(join(root, file)) === "folder") {
      throw new Error(`${file} is a folder, so no file of that name can be written; remove it`);
    }
  }
  mkdirSync(join(root, stagingFolder), { recursive: true });
  const set = mkdtempSync(join(root, stagingFolder, `${process.pid}-`));
  const staged = changes.map(([file, content], index): StagedFile => {
    if (content !== undefined) writeFileSync(join(set, `${index}`), content);
    return { file, before: stateOf(join(root, file)), after: target(content), content: `${index}` };
  });
  writeFileSync(join(set, `${journalFile}.part`), JSON.stringify(staged));
  renameSync(join(set, `${journalFile}.part`), join(set, journalFile));
  for (const item of staged) putFile(root, set, item);
  rmSync(set, { recursive: true });
  removeEmptyStaging(root);
}

function target(content: string | undefined): string {
  return content === undefined ? "absent" : hashOf(content);
}
