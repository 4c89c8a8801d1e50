import type { CostEstimation, ExecutionInformation, JobBase } from "@reality-apis/reality-analysis";
import { stateWordOf } from "../../jobs/job-state-word.ts";
import { dateTime } from "../date-time.ts";
import type { JobView } from "../jobs/job-service.ts";
import { roundedCost } from "../rounded-cost.ts";
import { executionOf } from "../v1/execution-of.ts";
import { shownMessages } from "../v1/shown-messages.ts";
import type { AnalysisDetails } from "./details.ts";

/** What the jobs of all types have in common, with a type and options that nothing ties. */
type JobBody = JobBase & { readonly type: string; readonly options?: object };

/** A job as Reality Analysis v1 shows it. */
export function jobBody(view: JobView<AnalysisDetails>): JobBody {
  const { job, reading } = view;
  const { details } = job;
  return {
    id: job.id,
    name: details.name,
    type: details.type,
    state: reading.state ?? stateWordOf(reading.phase),
    createdDateTime: dateTime(job.createdAt),
    lastModifiedDateTime: dateTime(reading.modifiedAt),
    iTwinId: details.iTwinId,
    email: job.owner.email,
    dataCenter: "EastUs",
    ...(job.submittedAt !== undefined && { executionInformation: informationOf(view, job.submittedAt) }),
    inputs: [...details.inputs],
    outputs: details.outputs.map((type, index) =>
      job.submittedAt === undefined ? { type } : { type, id: job.outputId(index) },
    ),
    ...(details.options !== undefined && { options: details.options }),
    ...costOf(details.costEstimationParameters),
  };
}

function informationOf(view: JobView<AnalysisDetails>, submittedAt: number): ExecutionInformation {
  const { phase } = view.reading;
  return {
    submissionDateTime: dateTime(submittedAt),
    ...executionOf(view),
    ...(phase === "success" && { exitCode: 0 }),
    ...(phase === "failed" && { exitCode: 1 }),
    ...shownMessages(view),
  };
}

/** How the real service reckons is not documented; here a gigapixel costs as much as its detector, 1 by default. */
function costOf(parameters: AnalysisDetails["costEstimationParameters"]): { costEstimation?: CostEstimation } {
  if (parameters === undefined) return {};
  const { gigaPixels = 0, detectorCost = 1 } = parameters;
  return { costEstimation: { ...parameters, estimatedCost: roundedCost(gigaPixels * detectorCost) } };
}
