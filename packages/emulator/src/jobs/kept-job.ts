import { isDuration, isFilledList, isList, isNumber, isNumberOrAbsent, isText } from "../data/checks.ts";
import { withEndlessNumbers } from "../data/endless-numbers.ts";
import { keptObject } from "../data/kept-object.ts";
import { isObject } from "../fields/is-object.ts";
import type { Kind } from "../fields/kinds.ts";
import type { JobPlan } from "./job-plan.ts";
import type { JobRecord } from "./job-record.ts";

/** A job as a snapshot holds it: without its function. */
export type KeptJob<Details> = Omit<JobRecord<Details>, "outputId">;

/** Reads a job of a snapshot, whose details are of a kind that its service knows. */
export function keptJobKind<Details>(detailsKind: Kind<Details>): Kind<KeptJob<Details>> {
  return (value, path, problems) => {
    const job = jobKind(value, path, problems);
    if (job === undefined) return undefined;
    const details = detailsKind(job.details, `${path}.details`, problems);
    const plan = planKind(withEndlessNumbers(job.plan), `${path}.plan`, problems);
    return details === undefined || plan === undefined ? undefined : { ...job, details, plan };
  };
}

const jobKind = keptObject<KeptJob<unknown>>({
  id: isText,
  ordinal: isNumber,
  owner: isObject,
  plan: isObject,
  givenOutputIds: isList,
  createdAt: isNumber,
  changedAt: isNumber,
  submittedAt: isNumberOrAbsent,
  cancelAskedAt: isNumberOrAbsent,
});

const planKind = keptObject<JobPlan>({
  outcome: isText,
  durationMs: isDuration,
  startDelayMs: isDuration,
  cancelDelayMs: isDuration,
  closingMs: isDuration,
  percentages: isFilledList,
  steps: isFilledList,
  errors: isList,
  warnings: isList,
});
