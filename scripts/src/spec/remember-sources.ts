import type { Pieces } from "./parse-pieces.ts";
import { parseSource } from "./parse-source.ts";
import type { SourceFile, SourceText } from "./source-file.ts";

/** Parses one file. */
export type ParseSource = (source: SourceText) => SourceFile;

/**
 * Parses each text once, however many specifications refer to it, and of texts that are alike only what differs.
 * Nothing that was parsed is ever changed.
 */
export function rememberSources(): ParseSource {
  const parsed = new Map<string, SourceFile>();
  const pieces: Pieces = new Map();
  return (source) => {
    const key = `${source.file}\0${source.text}`;
    const known = parsed.get(key) ?? parseSource(source, pieces);
    parsed.set(key, known);
    return known;
  };
}
