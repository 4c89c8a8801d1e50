import { createTokenReader, type TokenReader } from "../../filter/token-reader.ts";

/** What a filter sees of a detector. */
export interface FilterableDetector {
  readonly labels: readonly string[];
  readonly exports: readonly string[];
}

/** Whether a detector fulfils a filter. */
export type DetectorFilter = (detector: FilterableDetector) => boolean;

/** Terms within terms, so that no text can exhaust the stack. */
const MAX_DEPTH = 100;

/**
 * Reads the `$filter` of detectors, another language than that of jobs: `labels in (…)` and `exports in (…)`, which hold
 * if one item is among those given; `not` binds tightest, then `and`, then `or`; parentheses group. Throws a FilterError
 * for anything else.
 */
export function parseDetectorFilter(filter: string): DetectorFilter {
  const reader = createTokenReader(filter);
  const result = parseAny(reader, 0);
  if (reader.peek().kind !== "end") reader.fail("'and', 'or' or the end was expected");
  return result;
}

function parseAny(reader: TokenReader, depth: number): DetectorFilter {
  const terms = [parseAll(reader, depth)];
  while (reader.takeIf("or")) terms.push(parseAll(reader, depth));
  return (detector) => terms.some((term) => term(detector));
}

function parseAll(reader: TokenReader, depth: number): DetectorFilter {
  const terms = [parseTerm(reader, depth)];
  while (reader.takeIf("and")) terms.push(parseTerm(reader, depth));
  return (detector) => terms.every((term) => term(detector));
}

function parseTerm(reader: TokenReader, depth: number): DetectorFilter {
  if (depth === MAX_DEPTH) reader.fail(`more than ${MAX_DEPTH} terms stand within one another`);
  if (reader.takeIf("not")) {
    const term = parseTerm(reader, depth + 1);
    return (detector) => !term(detector);
  }
  if (!reader.takeIf("(")) return parseMembership(reader);
  const inner = parseAny(reader, depth + 1);
  if (!reader.takeIf(")")) reader.fail("')' was expected");
  return inner;
}

function parseMembership(reader: TokenReader): DetectorFilter {
  const { kind, value: property } = reader.take();
  if (kind !== "word" || (property !== "labels" && property !== "exports")) {
    return reader.fail("'labels', 'exports', 'not' or '(' was expected");
  }
  if (!reader.takeIf("in") || !reader.takeIf("(")) reader.fail(`'in (' was expected after '${property}'`);
  const wanted = [parseText(reader)];
  while (reader.takeIf(",")) wanted.push(parseText(reader));
  if (!reader.takeIf(")")) reader.fail("',' or ')' was expected");
  return (detector) => detector[property].some((item) => wanted.includes(item));
}

function parseText(reader: TokenReader): string {
  const token = reader.take();
  return token.kind === "text" ? token.value : reader.fail("a text in apostrophes was expected", token);
}
