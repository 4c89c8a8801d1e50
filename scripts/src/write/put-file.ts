import { copyFileSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { isObject } from "../json.ts";
import type { StagedFile } from "./staging.ts";

/** Gives a staged file its name, or removes what is to be removed. */
export function putFile(root: string, set: string, { file, after, content }: StagedFile): void {
  const path = join(root, file);
  if (after === "absent") {
    rmSync(path, { recursive: true, force: true });
    return;
  }
  mkdirSync(dirname(path), { recursive: true });
  try {
    renameSync(join(set, content), path);
  } catch (error) {
    if (!isObject(error) || error.code !== "EXDEV") throw error;
    moveAcross(join(set, content), path);
  }
}

/** From another disk no file can be renamed: it is copied beside its place first. */
function moveAcross(from: string, path: string): void {
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    copyFileSync(from, beside);
    renameSync(beside, path);
  } finally {
    rmSync(beside, { force: true });
  }
}
