import type { Comparison, ComparisonOperator } from "./filter.ts";

/** Compares a field with a value that is written already. */
export function comparison(field: string, operator: ComparisonOperator, literal: string): Comparison {
  return { kind: "comparison", field, operator, text: `${field} ${operator} ${literal}` };
}
