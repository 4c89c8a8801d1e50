import { parseSource } from "./parse-source.ts";
import type { SourceFile, SourceText } from "./source-file.ts";

/** Parses each text once, however many specifications refer to it. Nothing that was parsed is ever changed. */
export function rememberSources(): (source: SourceText) => SourceFile {
  const parsed = new Map<string, SourceFile>();
  return (source) => {
    const key = `${source.file}\0${source.text}`;
    const known = parsed.get(key) ?? parseSource(source);
    parsed.set(key, known);
    return known;
  };
}
