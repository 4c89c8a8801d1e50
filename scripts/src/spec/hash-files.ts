import { createHash } from "node:crypto";
import { posix } from "node:path";
import type { SourceText } from "./source-file.ts";

/**
 * SHA-256 over names and contents, the same on every machine: files sorted by name, lines ended by LF, and each part
 * preceded by its length, so that no two different sets of files run together into the same bytes.
 */
export function hashFiles(files: readonly SourceText[]): string {
  const hash = createHash("sha256");
  const sorted = [...files].sort((a, b) => (a.file < b.file ? -1 : 1));
  for (const { file, text } of sorted) {
    for (const part of [posix.basename(file), text]) {
      hash.update(`${Buffer.byteLength(part)}:`).update(part);
    }
  }
  return hash.digest("hex");
}
