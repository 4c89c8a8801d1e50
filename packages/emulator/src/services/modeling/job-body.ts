import type { ExecutionInformation, Job } from "@reality-apis/reality-modeling";
import { stateWordOf } from "../../jobs/job-state-word.ts";
import { dateTime } from "../date-time.ts";
import type { JobView } from "../jobs/job-service.ts";
import { roundedCost } from "../rounded-cost.ts";
import { executionOf } from "../v1/execution-of.ts";
import { shownMessages } from "../v1/shown-messages.ts";
import type { ModelingDetails } from "./details.ts";

/** A job as Reality Modeling shows it. */
export function jobBody(view: JobView<ModelingDetails>): Job {
  const { job, reading } = view;
  const { details } = job;
  return {
    id: job.id,
    name: details.name,
    type: details.type,
    state: reading.state ?? stateWordOf(reading.phase),
    createdDateTime: dateTime(job.createdAt),
    lastModifiedDateTime: dateTime(reading.modifiedAt),
    ...(details.iTwinId !== undefined && { iTwinId: details.iTwinId }),
    location: "East US",
    email: job.owner.email,
    workspaceId: details.workspaceId,
    ...(job.submittedAt !== undefined && { executionInformation: informationOf(view, job.submittedAt) }),
    inputs: [...details.inputs],
    jobSettings: {
      ...details.settings,
      outputs: details.settings.outputs.map((format, index) =>
        job.submittedAt === undefined ? { format } : { format, id: job.outputId(index) },
      ),
    },
    ...costOf(details.costEstimationParameters),
  };
}

function informationOf(view: JobView<ModelingDetails>, submittedAt: number): ExecutionInformation {
  return { submittedDateTime: dateTime(submittedAt), ...executionOf(view), ...shownMessages(view) };
}

const QUALITY_FACTORS = { Draft: 0.5, Medium: 1, Extra: 2 } as const;

/** How the real service reckons is not documented; here a gigapixel costs 1, a megapoint 0.1, and quality multiplies. */
function costOf(
  parameters: ModelingDetails["costEstimationParameters"],
): Pick<Job, "costEstimationParameters" | "estimatedCost"> {
  if (parameters === undefined) return {};
  const { gigaPixels = 0, megaPoints = 0, meshQuality = "Medium" } = parameters;
  const cost = (gigaPixels + megaPoints * 0.1) * QUALITY_FACTORS[meshQuality];
  return { costEstimationParameters: parameters, estimatedCost: roundedCost(cost) };
}
