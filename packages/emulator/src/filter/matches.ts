import { compileFilter } from "./compile-filter.ts";
import type { Expression } from "./expression.ts";
import type { FilterableJob } from "./filterable-job.ts";

/** Whether one job fulfils a filter. */
export function matches(expression: Expression, job: FilterableJob): boolean {
  return compileFilter(expression)(job);
}
