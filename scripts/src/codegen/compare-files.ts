import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { GeneratedFiles } from "./generate.ts";

/** What is not as it should be in a folder of generated files. */
export interface Difference {
  readonly file: string;
  readonly kind: "missing" | "different" | "stale";
}

/** Compares a folder with the files that belong into it, byte by byte. */
export function compareFiles(folder: string, files: GeneratedFiles): readonly Difference[] {
  const present = list(folder);
  const wanted = [...files].flatMap(([file, content]): readonly Difference[] => {
    if (!present.includes(file)) return [{ file, kind: "missing" }];
    return readFileSync(join(folder, file)).equals(Buffer.from(content)) ? [] : [{ file, kind: "different" }];
  });
  const stale = present.filter((file) => !files.has(file)).map((file): Difference => ({ file, kind: "stale" }));
  return [...wanted, ...stale];
}

function list(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}
