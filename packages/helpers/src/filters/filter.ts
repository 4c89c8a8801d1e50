import type { FilterLiteral, FilterOperator } from "@reality-apis/core";

/** The operators between one field and one value. */
export type ComparisonOperator = Exclude<FilterOperator, "in">;

/**
 * A condition on jobs, as a tree. `filterFor` makes them; `renderFilter` writes them down as the text of a `$filter`.
 * They are plain data: they may be kept, sent elsewhere and combined.
 */
export type Filter = Comparison | Membership | Combination | RawFilter;

/** One field compared with one value. */
export interface Comparison {
  readonly kind: "comparison";
  readonly field: string;
  readonly literal: FilterLiteral;
  readonly operator: ComparisonOperator;
  readonly value: string;
}

/** One field that has any of several values. Of no values at all, it is the condition that nothing fulfils. */
export interface Membership {
  readonly kind: "membership";
  readonly field: string;
  readonly literal: FilterLiteral;
  readonly values: readonly string[];
}

/** Several conditions of which all (`and`) or any (`or`) must hold. Always two or more. */
export interface Combination {
  readonly kind: "and" | "or";
  readonly filters: readonly Filter[];
}

/** An expression taken as it is. */
export interface RawFilter {
  readonly kind: "raw";
  readonly text: string;
}
