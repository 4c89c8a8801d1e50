import type { Expression } from "./expression.ts";
import type { FilterGrammar } from "./filter-fields.ts";
import { parseComparison } from "./parse-comparison.ts";
import { createTokenReader, type TokenReader } from "./token-reader.ts";

/** Parentheses within parentheses, so that no text can exhaust the stack. */
const MAX_DEPTH = 100;

/**
 * Reads a `$filter` text: comparisons joined by `and`, which binds tighter, and `or`; parentheses group. Throws a
 * FilterError for anything else, as for `not`, functions, and fields or operators that are not documented.
 */
export function parseFilter(filter: string, grammar: FilterGrammar): Expression {
  const reader = createTokenReader(filter);
  const expression = parseCombination({ reader, grammar }, "or", 0);
  if (reader.peek().kind !== "end") reader.fail("'and', 'or' or the end was expected");
  return expression;
}

/** What every part of the text is read with. */
interface Parsing {
  readonly reader: TokenReader;
  readonly grammar: FilterGrammar;
}

function parseCombination(parsing: Parsing, kind: "and" | "or", depth: number): Expression {
  const { reader } = parsing;
  const term = (): Expression => (kind === "or" ? parseCombination(parsing, "and", depth) : parseTerm(parsing, depth));
  const first = term();
  const terms = [first];
  while (reader.takeIf(kind)) terms.push(term());
  return terms.length === 1 ? first : { kind, terms };
}

function parseTerm(parsing: Parsing, depth: number): Expression {
  const { reader, grammar } = parsing;
  if (reader.peek().kind !== "(") return parseComparison(reader, grammar);
  if (depth === MAX_DEPTH) reader.fail(`more than ${MAX_DEPTH} parentheses stand within one another`);
  reader.take();
  const expression = parseCombination(parsing, "or", depth + 1);
  if (!reader.takeIf(")")) reader.fail("')' was expected");
  return expression;
}
