import { dateTime } from "../date-time.ts";
import type { JobView } from "../jobs/job-service.ts";

/** What all v1 services say alike of how a submitted job went, as far as it has come. */
export interface Execution {
  readonly startedDateTime?: string;
  readonly endedDateTime?: string;
  readonly estimatedUnits?: number;
}

export function executionOf({ job: { plan }, reading: { startedAt, endedAt } }: JobView<unknown>): Execution {
  return {
    ...(startedAt !== undefined && { startedDateTime: dateTime(startedAt) }),
    ...(endedAt !== undefined && { endedDateTime: dateTime(endedAt), estimatedUnits: plan.estimatedUnits }),
  };
}
