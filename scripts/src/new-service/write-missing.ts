import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Change } from "./change.ts";

/** Plans to write those files that don't exist yet. */
export function writeMissing(root: string, files: ReadonlyMap<string, string>): readonly Change[] {
  const missing = [...files].filter(([file]) => !existsSync(join(root, file)));
  return missing.map(([file, content]) => ({ file, content, line: `${file} written` }));
}
