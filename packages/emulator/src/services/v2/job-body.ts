import type { ExecutionInformation, JobOfUnlistedType } from "@reality-apis/reality-modeling/v2";
import { dateTime } from "../date-time.ts";
import type { JobView } from "../jobs/job-service.ts";
import type { DetailsV2 } from "./details.ts";
import { createOutputIds } from "./output-ids.ts";
import { stateOfPhase } from "./state-of-phase.ts";

/** What the jobs of all types and of all v2 services have in common. */
type JobBodyV2 = Omit<JobOfUnlistedType, "specifications"> & { readonly specifications: object };

/** A job as the v2 services show it. */
export function jobBody({ job, reading }: JobView<DetailsV2>): JobBodyV2 {
  const { type, name, iTwinId } = job.details;
  return {
    id: job.id,
    state: reading.state ?? stateOfPhase(reading.phase),
    userId: job.owner.id,
    executionInfo: executionOf({ job, reading }),
    specifications: shownSpecifications(job),
    ...(name !== undefined && { name }),
    type,
    iTwinId,
  };
}

/** A job's specifications as an answer has them: the outputs have their ids from the beginning. */
export function shownSpecifications({ details, outputId }: JobView<DetailsV2>["job"]): object {
  return details.work.shown(createOutputIds(outputId));
}

function executionOf({ job, reading: { startedAt, endedAt } }: JobView<DetailsV2>): ExecutionInformation {
  return {
    createdDateTime: dateTime(job.createdAt),
    ...(startedAt !== undefined && { startedDateTime: dateTime(startedAt) }),
    ...(endedAt !== undefined && { endedDateTime: dateTime(endedAt), processingUnits: job.plan.estimatedUnits }),
  };
}
