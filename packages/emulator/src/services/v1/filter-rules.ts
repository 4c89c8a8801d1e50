import { stateWordOf } from "../../jobs/job-state-word.ts";
import type { FilterRules, JobFacts } from "../jobs/filter-rules.ts";

/** What filters look for in the details of a v1 job. */
type Filterable = JobFacts & { readonly inputs: readonly { readonly id: string }[] };

/** Where the v1 services' jobs have what filters ask for; `outputsOf` gives the outputs that a job was asked for. */
export function filterRulesV1<Details extends Filterable>(
  outputsOf: (details: Details) => readonly unknown[],
): FilterRules<Details> {
  return {
    facts: (details) => details,
    state: ({ phase, state = stateWordOf(phase) }) => state,
    inputIds: ({ inputs }) => inputs.map(({ id }) => id),
    outputIds: ({ submittedAt, details, outputId }) =>
      submittedAt === undefined ? [] : outputsOf(details).map((_, index) => outputId(index)),
  };
}
