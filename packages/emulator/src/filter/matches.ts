import type { Comparison, Expression } from "./expression.ts";
import type { FieldName, Operator } from "./filter-fields.ts";
import type { FilterableJob } from "./filterable-job.ts";

type Value = string | bigint;

/**
 * Whether a job fulfils a filter. GUIDs, types and states are compared without case, names and e-mails exactly. A field
 * with several values, as `inputId`, equals a value if one of them does; a missing one equals none. `ne` is always the
 * opposite of `eq`.
 */
export function matches(expression: Expression, job: FilterableJob): boolean {
  if (expression.kind === "compare") return compare(expression, job);
  const { kind, terms } = expression;
  return kind === "and" ? terms.every((term) => matches(term, job)) : terms.some((term) => matches(term, job));
}

function compare({ field, operator, values }: Comparison, job: FilterableJob): boolean {
  const actual = [job[field] ?? []].flat();
  const expected = values.map((value) => fold(field, value));
  const holds = HOLDS[operator === "ne" ? "eq" : operator];
  const some = actual.some((value) => expected.some((other) => holds(fold(field, value), other)));
  return operator === "ne" ? !some : some;
}

const HOLDS: Readonly<Record<Exclude<Operator, "ne">, (left: Value, right: Value) => boolean>> = {
  eq: (left, right) => left === right,
  in: (left, right) => left === right,
  lt: (left, right) => left < right,
  le: (left, right) => left <= right,
  gt: (left, right) => left > right,
  ge: (left, right) => left >= right,
};

function fold(field: FieldName, value: Value | number): Value {
  if (typeof value === "number") return BigInt(Math.floor(value)) * 1_000_000n;
  return typeof value === "bigint" || field === "name" || field === "email" ? value : value.toLowerCase();
}
