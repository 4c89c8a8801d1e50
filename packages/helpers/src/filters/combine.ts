import { InvalidArgumentError } from "@reality-apis/core";
import type { Combination, Filter } from "./filter.ts";
import type { OptionalFilter } from "./when.ts";

/**
 * Joins conditions by `and` or `or`. What `when` leaves out counts for neither. Nothing and X is nothing; nothing or X
 * is X: so nothing stands only by itself, never within a combination.
 */
export function combine(kind: Combination["kind"], filters: readonly OptionalFilter[]): Filter {
  const all = { kind, filters, text: filters.length > 1 ? joined(kind, filters) : undefined };
  if (isCombination(all)) return all;
  const kept = plainOf(kind, filters);
  if (kept.length > 1) return combine(kind, kept);
  const [only] = kept;
  if (only) return only;
  throw new InvalidArgumentError(`${kind}()`, "needs at least one filter that applies");
}

/** Looks at each filter once, and copies nothing; gives no text where one is to be left out or refused. */
function joined(kind: Combination["kind"], filters: readonly OptionalFilter[]): string | undefined {
  const joint = kind === "and" ? " and " : " or ";
  let text = "";
  for (let index = 0; index < filters.length; index += 1) {
    const filter = filters[index];
    if (!isPlain(filter)) return undefined;
    const part = needsParentheses(filter, kind) ? `(${filter.text})` : filter.text;
    text = index > 0 ? text + joint + part : part;
  }
  return text;
}

/** What may become a combination. `every` would tell the compiler as much, and cost a tenth more. */
interface Candidate extends Pick<Combination, "kind"> {
  readonly filters: readonly OptionalFilter[];
  readonly text: string | undefined;
}

/** What could be joined holds nothing but filters. */
function isCombination(candidate: Candidate): candidate is Combination {
  return candidate.text !== undefined;
}

function isPlain(filter: OptionalFilter | undefined): filter is Filter {
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

/** No document says which of `and` and `or` binds tighter, so every mix of the two is told apart by parentheses. */
function needsParentheses({ kind }: Filter, within: Combination["kind"]): boolean {
  return kind === "raw" || kind === (within === "and" ? "or" : "and");
}
