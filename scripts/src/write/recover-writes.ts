import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { isObject } from "../json.ts";
import { putFile } from "./put-file.ts";
import { journalFile, removeEmptyFolders, removeEmptyStaging, type StagedFile, stagingFolder } from "./staging.ts";
import { stateOf } from "./state-of.ts";

/**
 * Clears up after a run that was stopped. A set of files of which some took their names already is completed, unless
 * somebody has changed one of them since; any other set is dropped, for nothing of it was written.
 */
export function recoverWrites(root: string): void {
  const folder = join(root, stagingFolder);
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    if (!isAtWork(Number(name.split("-")[0]))) recoverSet(root, join(folder, name));
  }
  removeEmptyStaging(root);
}

function recoverSet(root: string, set: string): void {
  const staged = readJournal(join(set, journalFile));
  const halfDone = isHalfDone(root, staged);
  for (const item of staged) {
    if (halfDone && stateOf(join(root, item.file)) === item.before) putFile(root, set, item);
    // The folder for a new file may have been made, and the file not.
    else if (item.before === "absent") removeEmptyFolders(root, dirname(item.file));
  }
  rmSync(set, { recursive: true });
}

function isHalfDone(root: string, staged: readonly StagedFile[]): boolean {
  const states = staged.map(({ file, before, after }) => {
    const state = stateOf(join(root, file));
    return state === after ? "after" : state === before ? "before" : "other";
  });
  return states.includes("after") && states.includes("before") && !states.includes("other");
}

function readJournal(file: string): readonly StagedFile[] {
  if (!existsSync(file)) return [];
  const parsed: unknown = JSON.parse(readFileSync(file, "utf8"));
  return Array.isArray(parsed) ? parsed.filter(isStagedFile) : [];
}

function isStagedFile(value: unknown): value is StagedFile {
  return isObject(value) && ["file", "before", "after", "content"].every((key) => typeof value[key] === "string");
}

/** Signal 0 asks whether a process is there, and does nothing to it. */
function isAtWork(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return processId !== process.pid;
  } catch (error) {
    return isObject(error) && error.code === "EPERM";
  }
}
