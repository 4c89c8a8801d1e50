import { readdirSync } from "node:fs";
import { join } from "node:path";

const skipped = new Set(["node_modules", "dist", "generated", "fixtures"]);

/**
 * The hand-written files under a folder of the repository, relative to its root, with forward slashes, sorted.
 * What is generated, built, installed or written to be wrong is left out.
 */
export function listFiles(
  root: string,
  folder: string,
  keep: (file: string) => boolean,
  skip: ReadonlySet<string> = skipped,
): readonly string[] {
  const files: string[] = [];
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory() && !skip.has(entry.name)) files.push(...listFiles(root, path, keep, skip));
    else if (entry.isFile() && keep(path)) files.push(path);
  }
  return files.sort();
}
