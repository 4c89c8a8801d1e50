import { valueAt } from "../json.ts";
import type { Pointer } from "../pointer.ts";
import { Refusal } from "../refusal.ts";
import { parseYaml, type Yaml } from "./parse-yaml.ts";
import { type Entry, splitSource } from "./split-source.ts";

/** What pieces of YAML say, by their text. */
export type Pieces = Map<string, Yaml>;

/**
 * Parses a YAML text piece by piece; what was parsed before, in this text or another, is taken from there. Undefined
 * when the text can't be split, or has to be parsed as a whole to say what is wrong with it.
 */
export function parsePieces(text: string, known: Pieces): Pick<Yaml, "value" | "lineOf"> | undefined {
  const entries = splitSource(text);
  if (!entries) return undefined;
  try {
    const value = contentOf(entries, known);
    return { value, lineOf: (pointer) => lineIn(entries, pointer, known) };
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

function contentOf(entries: readonly Entry[], known: Pieces): object {
  return Object.fromEntries(entries.map((entry) => [entry.key, readEntry(entry, known)]));
}

function readEntry({ key, value }: Entry, known: Pieces): unknown {
  if (typeof value === "string") return valueAt(parsePiece(value, known).value, [key]);
  return "said" in value ? value.said : contentOf(value, known);
}

function parsePiece(text: string, known: Pieces): Yaml {
  const piece = known.get(text) ?? parseYaml({ file: "", text });
  // The anchor of an alias may stand in another piece, and all aliases of a file are counted together.
  if (piece.aliases > 0) throw new Refusal([]);
  known.set(text, piece);
  return piece;
}

function lineIn(entries: readonly Entry[], at: Pointer, known: Pieces, around = 1): number {
  const entry = entries.find(({ key }) => key === at[0]);
  if (!entry) return around;
  const { line, value } = entry;
  if (typeof value === "string") return line - 1 + parsePiece(value, known).lineOf(at);
  return "said" in value ? line : lineIn(value, at.slice(1), known, line);
}
