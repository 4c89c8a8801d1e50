import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { compareFiles, type Difference } from "./compare-files.ts";
import type { GeneratedFiles } from "./generate.ts";

/**
 * Writes what differs and removes what is stale. Each file is written under another name and renamed, so that a crash
 * leaves the old file or the new one, never half of it.
 */
export function writeFiles(folder: string, files: GeneratedFiles): readonly Difference[] {
  const differences = compareFiles(folder, files);
  mkdirSync(folder, { recursive: true });
  for (const { file, kind } of differences) {
    if (kind === "stale") rmSync(join(folder, file), { recursive: true });
    else replaceFile(folder, file, files.get(file) ?? "");
  }
  return differences;
}

function replaceFile(folder: string, file: string, content: string): void {
  const temporary = join(folder, `.${file}.${process.pid}.tmp`);
  try {
    writeFileSync(temporary, content);
    renameSync(temporary, join(folder, file));
  } finally {
    rmSync(temporary, { force: true });
  }
}
