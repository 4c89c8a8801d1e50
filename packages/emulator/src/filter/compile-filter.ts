import type { Comparison, Expression } from "./expression.ts";
import type { FieldName, Operator } from "./filter-fields.ts";
import type { FilterableJob } from "./filterable-job.ts";

/** Whether a job fulfils a filter. */
export type Filter = (job: FilterableJob) => boolean;

type Value = string | bigint;

/**
 * Makes a filter of an expression, for many jobs. GUIDs, types and states are compared without case, names and e-mails
 * exactly. A field with several values, as `inputId`, equals a value if one of them does; a missing one equals none.
 * `ne` is always the opposite of `eq`.
 */
export function compileFilter(expression: Expression): Filter {
  if (expression.kind === "compare") return compileComparison(expression);
  // What is dear to find out comes last: mostly, something else has decided before.
  const terms = expression.terms.toSorted((left, right) => costOf(left) - costOf(right)).map(compileFilter);
  return expression.kind === "and"
    ? (job) => terms.every((term) => term(job))
    : (job) => terms.some((term) => term(job));
}

/** A state is reckoned from a job's plan and the time, an output id is drawn; all else is at hand. */
function costOf(expression: Expression): number {
  if (expression.kind !== "compare") return Math.max(...expression.terms.map(costOf));
  return expression.field === "outputId" ? 2 : expression.field === "state" ? 1 : 0;
}

function compileComparison({ field, operator, values }: Comparison): Filter {
  const expected = values.map((value) => fold(field, value));
  const holds = compileOperator(operator, expected);
  const holdsFor = (value: Value | number): boolean => holds(fold(field, value));
  const isOpposite = operator === "ne";
  const read = READERS[field];
  return (job) => {
    const actual = read(job);
    const some = actual !== undefined && (isList(actual) ? actual.some(holdsFor) : holdsFor(actual));
    return some !== isOpposite;
  };
}

/** A function a field, as a property read by its name costs many times as much. */
const READERS: { readonly [Field in FieldName]: (job: FilterableJob) => FilterableJob[Field] } = {
  id: (job) => job.id,
  iTwinId: (job) => job.iTwinId,
  name: (job) => job.name,
  email: (job) => job.email,
  type: (job) => job.type,
  state: (job) => job.state,
  createdDateTime: (job) => job.createdDateTime,
  inputId: (job) => job.inputId,
  outputId: (job) => job.outputId,
};

function compileOperator(operator: Operator, expected: readonly Value[]): (actual: Value) => boolean {
  const compare = ORDERS[operator];
  if (compare !== undefined) return (actual) => expected.some((value) => compare(actual, value));
  const equal = new Set(expected);
  return (actual) => equal.has(actual);
}

const ORDERS: Readonly<Partial<Record<Operator, (left: Value, right: Value) => boolean>>> = {
  lt: (left, right) => left < right,
  le: (left, right) => left <= right,
  gt: (left, right) => left > right,
  ge: (left, right) => left >= right,
};

function isList(value: string | number | readonly string[]): value is readonly string[] {
  return typeof value === "object";
}

function fold(field: FieldName, value: Value | number): Value {
  if (typeof value === "number") return BigInt(Math.floor(value)) * 1_000_000n;
  return typeof value === "bigint" || field === "name" || field === "email" ? value : value.toLowerCase();
}
