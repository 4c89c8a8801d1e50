import type { Filter } from "./filter.ts";

/** A condition that does not apply: `and` and `or` leave it out. */
export interface OmittedFilter {
  readonly kind: "omitted";
}

/** What `and` and `or` take: a condition, or the word that there is none. A list takes only a `Filter`. */
export type OptionalFilter = Filter | OmittedFilter;

/**
 * A condition that applies only sometimes. `undefined`, `null` and `false` leave it out; anything else, even an empty
 * text, is handed to the function that makes the filter. Where every condition is left out, `and` and `or` refuse, since
 * the services list nothing without one.
 *
 * @example and(eq("iTwinId", iTwinId), when(name, (text) => eq("name", text)), when(failedOnly, eq("state", "failed")));
 */
export function when<Value>(
  condition: Value | undefined | null | false,
  filter: Filter | ((value: Value) => Filter),
): OptionalFilter {
  if (condition === undefined || condition === null || condition === false) return { kind: "omitted" };
  return typeof filter === "function" ? filter(condition) : filter;
}
