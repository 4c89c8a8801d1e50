import { existsSync } from "node:fs";
import { join } from "node:path";
import { readSpecs, type SpecSet } from "../diff/read-specs.ts";

/** The specifications of the last release. They are kept, so that a clone without history knows them too. */
export const releasedFolder = ".released";

/** Why there is no changeset before the first release. */
export const unreleased =
  "Nothing has been released yet, so no changeset is needed: the first release is told as a whole.";

/** What was released last; undefined before the first release. */
export function readReleased(root: string, asked?: string): SpecSet | undefined {
  return existsSync(join(root, releasedFolder, "specs")) ? readSpecs(root, releasedFolder, asked) : undefined;
}
