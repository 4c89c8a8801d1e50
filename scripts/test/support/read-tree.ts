import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** Everything under a folder: the bytes of each file, one a character, and each folder. */
export function readTree(root: string): ReadonlyMap<string, string> {
  const names = readdirSync(root, { recursive: true, encoding: "utf8" }).toSorted();
  return new Map(
    names.map((name) => {
      const path = join(root, name);
      return [name, statSync(path).isDirectory() ? "a folder" : readFileSync(path, "latin1")];
    }),
  );
}
