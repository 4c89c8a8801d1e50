import type { Expression } from "./expression.ts";
import { parseComparison } from "./parse-comparison.ts";
import { createTokenReader, type TokenReader } from "./token-reader.ts";

/** Parentheses within parentheses, so that no text can exhaust the stack. */
const MAX_DEPTH = 100;

/**
 * Reads a `$filter` text: comparisons joined by `and`, which binds tighter, and `or`; parentheses group. Throws a
 * FilterError for anything else, as for `not`, functions, and fields or operators that are not documented.
 */
export function parseFilter(filter: string): Expression {
  const reader = createTokenReader(filter);
  const expression = parseCombination(reader, "or", 0);
  if (reader.peek().kind !== "end") reader.fail("'and', 'or' or the end was expected");
  return expression;
}

function parseCombination(reader: TokenReader, kind: "and" | "or", depth: number): Expression {
  const term = (): Expression => (kind === "or" ? parseCombination(reader, "and", depth) : parseTerm(reader, depth));
  const first = term();
  const terms = [first];
  while (reader.takeIf(kind)) terms.push(term());
  return terms.length === 1 ? first : { kind, terms };
}

function parseTerm(reader: TokenReader, depth: number): Expression {
  if (reader.peek().kind !== "(") return parseComparison(reader);
  if (depth === MAX_DEPTH) reader.fail(`more than ${MAX_DEPTH} parentheses stand within one another`);
  reader.take();
  const expression = parseCombination(reader, "or", depth + 1);
  if (!reader.takeIf(")")) reader.fail("')' was expected");
  return expression;
}
