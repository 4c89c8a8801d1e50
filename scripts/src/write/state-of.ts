import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";

/** What stands at a path: the SHA-256 of a file, `folder`, or `absent`. */
export function stateOf(path: string): string {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return "absent";
  return found.isDirectory() ? "folder" : hashOf(readFileSync(path));
}

/** The state of a file with this content. */
export function hashOf(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}
