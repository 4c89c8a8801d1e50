import { compileDate } from "./compile-date.ts";
import type { Comparison, Expression } from "./expression.ts";
import type { Filter } from "./filter.ts";
import type { FieldName } from "./filter-fields.ts";
import type { FilterableJob } from "./filterable-job.ts";

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

function compileComparison(comparison: Comparison): Filter {
  const { field, operator, values } = comparison;
  if (field === "createdDateTime") return compileDate(comparison);
  const fold = folds(field);
  const expected = new Set(values.map((value) => fold(String(value))));
  const isExpected = field === "state" || field === "type" ? remembered(isAmong) : isAmong;
  const isEqual = operator !== "ne";
  const read = READERS[field];
  function isAmong(value: string): boolean {
    return expected.has(fold(value));
  }
  return (job) => {
    const actual = read(job);
    const some = actual !== undefined && (typeof actual === "string" ? isExpected(actual) : actual.some(isExpected));
    return some === isEqual;
  };
}

/** The few words of a field are judged but once, and not for each job anew. */
function remembered(judge: (value: string) => boolean): (value: string) => boolean {
  const known = new Map<string, boolean>();
  return (value) => {
    const judged = known.get(value) ?? judge(value);
    known.set(value, judged);
    return judged;
  };
}

/** A function a field, as a property read by its name costs many times as much. */
const READERS: {
  readonly [Field in Exclude<FieldName, "createdDateTime">]: (job: FilterableJob) => FilterableJob[Field];
} = {
  id: (job) => job.id,
  iTwinId: (job) => job.iTwinId,
  name: (job) => job.name,
  email: (job) => job.email,
  type: (job) => job.type,
  state: (job) => job.state,
  inputId: (job) => job.inputId,
  outputId: (job) => job.outputId,
};

function folds(field: FieldName): (value: string) => string {
  return field === "name" || field === "email" ? (value) => value : (value) => value.toLowerCase();
}
