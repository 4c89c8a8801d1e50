import type { Expression } from "./expression.ts";

/** The iTwins that a filter asks for by `iTwinId eq …` or `iTwinId in (…)`, in lower case. */
export function namedITwins(expression: Expression): string[] {
  if (expression.kind !== "compare") return expression.terms.flatMap(namedITwins);
  if (expression.field !== "iTwinId" || expression.operator === "ne") return [];
  return expression.values.map((value) => String(value).toLowerCase());
}
