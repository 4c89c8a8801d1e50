import { InvalidArgumentError } from "@reality-apis/core";
import type { Combination, Filter } from "./filter.ts";
import type { OptionalFilter } from "./when.ts";

/**
 * Joins conditions by `and` or `or`. What `when` leaves out counts for neither. Nothing and X is nothing; nothing or X
 * is X: so nothing stands only by itself, never within a combination.
 */
export function combine(kind: Combination["kind"], filters: readonly OptionalFilter[]): Filter {
  const kept = arePlain(filters) ? filters : plainOf(kind, filters);
  if (kept.length > 1) return { kind, filters: kept, text: joined(kind, kept) };
  const [only] = kept;
  if (only) return only;
  throw new InvalidArgumentError(`${kind}()`, "needs at least one filter that applies");
}

/** The common case, for which nothing is copied. */
function arePlain(filters: readonly OptionalFilter[]): filters is readonly Filter[] {
  for (const filter of filters) if (!isPlain(filter)) return false;
  return true;
}

function isPlain(filter: OptionalFilter): filter is Filter {
  return typeof filter?.kind === "string" && filter.kind !== "omitted" && filter.text.length > 0;
}

function plainOf(kind: Combination["kind"], filters: readonly OptionalFilter[]): readonly Filter[] {
  if (filters.some((filter) => typeof filter?.kind !== "string")) {
    throw new InvalidArgumentError(`${kind}()`, "takes only filters; say with when() what may not apply");
  }
  const applying = filters.filter((filter) => filter.kind !== "omitted");
  const nothing = applying.find(({ text }) => text === "");
  const plain = applying.filter(isPlain);
  return nothing && (kind === "and" || plain.length === 0) ? [nothing] : plain;
}

function joined(kind: Combination["kind"], filters: readonly Filter[]): string {
  const joint = kind === "and" ? " and " : " or ";
  let text = "";
  for (const filter of filters) {
    const part = needsParentheses(filter, kind) ? `(${filter.text})` : filter.text;
    text = text.length > 0 ? text + joint + part : part;
  }
  return text;
}

/** No document says which of `and` and `or` binds tighter, so every mix of the two is told apart by parentheses. */
function needsParentheses({ kind }: Filter, within: Combination["kind"]): boolean {
  return kind === "raw" || kind === (within === "and" ? "or" : "and");
}
