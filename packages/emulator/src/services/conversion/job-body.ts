import type { CostEstimation, ExecutionInformation, Job } from "@reality-apis/reality-conversion";
import { stateWordOf } from "../../jobs/job-state-word.ts";
import { dateTime } from "../date-time.ts";
import type { JobView } from "../jobs/job-service.ts";
import { roundedCost } from "../rounded-cost.ts";
import { executionOf } from "../v1/execution-of.ts";
import type { ConversionDetails } from "./details.ts";

/** A job as Reality Conversion shows it. */
export function jobBody(view: JobView<ConversionDetails>): Job {
  const { job, reading } = view;
  const { details, owner } = job;
  const [firstOutput = ""] = details.outputs;
  return {
    id: job.id,
    name: details.name,
    type: details.type,
    state: reading.state ?? stateWordOf(reading.phase),
    createdDateTime: dateTime(job.createdAt),
    lastModifiedDateTime: dateTime(reading.modifiedAt),
    iTwinId: details.iTwinId,
    ownerId: owner.id,
    email: owner.email,
    dataCenter: "East US",
    ...(job.submittedAt !== undefined && { executionInformation: informationOf(view, job.submittedAt) }),
    inputs: details.inputs.map(({ id, type = inputTypeFor(firstOutput) }) => ({ id, type })),
    outputs: details.outputs.map((type, index) =>
      job.submittedAt === undefined ? { type } : { type, id: job.outputId(index) },
    ),
    ...(details.options !== undefined && { options: details.options }),
    ...costOf(details.costEstimationParameters),
  };
}

/** The real service reads the type from the reality data; here it is one that goes with the output. */
function inputTypeFor(output: string): string {
  if (output === "GeoJSON" || output === "FDB") return "SHP";
  return output === "XYZTileMap" ? "Orthophoto" : "LAS";
}

function informationOf(view: JobView<ConversionDetails>, submittedAt: number): ExecutionInformation {
  return { submissionDateTime: dateTime(submittedAt), ...executionOf(view) };
}

/** How the real service reckons is not documented; here a gigapixel costs 1.2 and a megapoint 0.1. */
function costOf(parameters: ConversionDetails["costEstimationParameters"]): { costEstimation?: CostEstimation } {
  if (parameters === undefined) return {};
  const { gigaPixels = 0, megaPoints = 0 } = parameters;
  const estimatedCost = roundedCost(gigaPixels * 1.2 + megaPoints * 0.1);
  return { costEstimation: { gigaPixels, megaPoints, estimatedCost } };
}
