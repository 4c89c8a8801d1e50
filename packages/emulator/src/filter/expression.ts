import type { FieldName, Operator } from "./filter-fields.ts";

/** A filter, read. */
export type Expression = Comparison | Combination;

/** One field compared with values: several for `in`, otherwise one. Dates are nanoseconds. */
export interface Comparison {
  readonly kind: "compare";
  readonly field: FieldName;
  readonly operator: Operator;
  readonly values: readonly (string | bigint)[];
}

/** At least two expressions, all or any of which must hold. */
export interface Combination {
  readonly kind: "and" | "or";
  readonly terms: readonly Expression[];
}
