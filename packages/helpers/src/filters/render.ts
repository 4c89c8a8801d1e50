import type { Combination, Filter, Membership } from "./filter.ts";
import { comparedLiteral, quoted } from "./literals.ts";

/**
 * Writes a filter down as the text of a `$filter`, not yet percent-encoded: clients do that once, when they build the
 * address. `undefined` means that nothing can fulfil the filter, so that asking the service would be in vain.
 */
export function renderFilter(filter: Filter): string | undefined {
  switch (filter.kind) {
    case "comparison":
      return `${filter.field} ${filter.operator} ${comparedLiteral(filter.literal, filter.value)}`;
    case "membership":
      return membershipText(filter);
    case "raw":
      return filter.text;
    default:
      return combinationText(filter);
  }
}

/** A value that a reader of lists could stumble over is compared by itself instead of standing in the list. */
function membershipText({ field, literal, values }: Membership): string | undefined {
  const equal = (value: string): string => `${field} eq ${comparedLiteral(literal, value)}`;
  const [only] = values;
  if (only === undefined) return undefined;
  if (values.length === 1) return equal(only);
  if (values.some((value) => value === "" || /['"]/.test(value))) return `(${values.map(equal).join(" or ")})`;
  return `${field} in (${values.map(quoted).join(",")})`;
}

function combinationText({ kind, filters }: Combination): string | undefined {
  const parts = filters.map((filter) => ({ filter, text: renderFilter(filter) }));
  const kept = parts.filter((part): part is { filter: Filter; text: string } => part.text !== undefined);
  // Nothing and X is nothing; nothing or X is X.
  if (kept.length === 0 || (kind === "and" && kept.length < parts.length)) return undefined;
  if (kept.length === 1) return kept[0]?.text;
  return kept.map(({ filter, text }) => (needsParentheses(filter, kind) ? `(${text})` : text)).join(` ${kind} `);
}

/** No document says which of `and` and `or` binds tighter, so every mix of the two is told apart by parentheses. */
function needsParentheses(filter: Filter, within: "and" | "or"): boolean {
  return filter.kind === "raw" || (filter.kind !== within && (filter.kind === "and" || filter.kind === "or"));
}
