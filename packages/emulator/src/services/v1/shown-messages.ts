import type { JobMessage } from "../../jobs/job-fate.ts";
import type { JobView } from "../jobs/job-service.ts";

/** A message in an answer: a copy, as bodies are not to be changed through it. */
type ShownMessage = JobMessage & { params?: string[] };

/** A job's messages as v1 services show them: the errors of one that failed, and warnings from the end on. */
export function shownMessages({ job: { plan }, reading: { phase, endedAt } }: JobView<unknown>): {
  errors?: ShownMessage[];
  warnings?: ShownMessage[];
} {
  return {
    ...(phase === "failed" && { errors: plan.errors.map(shown) }),
    ...(endedAt !== undefined && plan.warnings.length > 0 && { warnings: plan.warnings.map(shown) }),
  };
}

function shown({ params, ...message }: JobMessage): ShownMessage {
  return { ...message, ...(params !== undefined && { params: [...params] }) };
}
