import { FilterError } from "./filter-error.ts";

/** A piece of a filter text: a mark, a quoted text (here without its quotes), anything else, as a word, or its end. */
export interface Token {
  readonly kind: "(" | ")" | "," | "text" | "word" | "end";
  readonly value: string;
  /** Where it stands in the filter text, counted from 0. */
  readonly offset: number;
}

const PIECE = /\s+|(?<mark>[(),])|'(?<text>(?:[^']|'')*)'(?!')|(?<word>[^\s(),']+)/y;

/** The pieces of a filter text; throws a FilterError for a quote that is never closed. */
export function tokenize(filter: string): Token[] {
  const tokens: Token[] = [];
  let offset = 0;
  while (offset < filter.length) {
    PIECE.lastIndex = offset;
    const piece = PIECE.exec(filter);
    if (piece === null) throw new FilterError(offset, "a text is not closed by an apostrophe");
    const token = toToken(piece.groups ?? {}, offset);
    if (token !== undefined) tokens.push(token);
    offset = PIECE.lastIndex;
  }
  return tokens;
}

function toToken(groups: Readonly<Record<string, string | undefined>>, offset: number): Token | undefined {
  const { mark, text, word } = groups;
  if (mark === "(" || mark === ")" || mark === ",") return { kind: mark, value: mark, offset };
  if (text !== undefined) return { kind: "text", value: text.replaceAll("''", "'"), offset };
  return word === undefined ? undefined : { kind: "word", value: word, offset };
}
