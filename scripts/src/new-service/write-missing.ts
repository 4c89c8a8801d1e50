import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Writes those files that don't exist yet, and says which. */
export function writeMissing(root: string, files: ReadonlyMap<string, string>): readonly string[] {
  const missing = [...files].filter(([file]) => !existsSync(join(root, file)));
  return missing.map(([file, content]) => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), content);
    return `${file} written`;
  });
}
