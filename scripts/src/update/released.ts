import { existsSync } from "node:fs";
import { join } from "node:path";
import { readSpecs, type SpecSet } from "../diff/read-specs.ts";

/** The specifications of the last release. They are kept, so that a clone without history knows them too. */
export const releasedFolder = ".released";

/** What was released last; undefined before the first release. */
export function readReleased(root: string, asked?: string): SpecSet | undefined {
  return existsSync(join(root, releasedFolder, "specs")) ? readSpecs(root, releasedFolder, asked) : undefined;
}
