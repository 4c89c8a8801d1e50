import type { FilterOperator } from "@reality-apis/core";

/** The operators between one field and one value. */
export type ComparisonOperator = Exclude<FilterOperator, "in">;

/**
 * A condition on jobs, made by `filterFor`: a tree, of which each part knows its text. Filters are plain data: they may be
 * kept, sent elsewhere and combined. Values are checked when a filter is made, not again when it is used, so take a
 * filter only from those whom you would let write one.
 */
export type Filter = Comparison | Membership | Combination | RawFilter;

/** One field compared with one value. */
export interface Comparison extends Written {
  readonly kind: "comparison";
  readonly field: string;
  readonly operator: ComparisonOperator;
}

/** One field that has any of several values. Of no values at all, it is the condition that nothing fulfils. */
export interface Membership extends Written {
  readonly kind: "membership";
  readonly field: string;
  /** The values as they are written after an operator: bare or quoted, as the field wants it. */
  readonly literals: readonly string[];
}

/** Several conditions of which all (`and`) or any (`or`) must hold. Always two or more. */
export interface Combination extends Written {
  readonly kind: "and" | "or";
  readonly filters: readonly Filter[];
}

/** An expression taken as it is. */
export interface RawFilter extends Written {
  readonly kind: "raw";
}

interface Written {
  /** The condition as it is written, as `state eq 'active'`; empty for the one that nothing fulfils. */
  readonly text: string;
}
