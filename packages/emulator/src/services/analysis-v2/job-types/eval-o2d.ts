import type {
  EvalO2DInputsCreate,
  EvalO2DOptionsCreate,
  EvalO2DOutputs,
  EvalO2DSpecifications,
  EvalO2DSpecificationsCreate,
} from "@reality-apis/reality-analysis/v2";
import { anyNumber, listOf, oneOf, text } from "../../../fields/kinds.ts";
import { shape } from "../../../fields/shape.ts";
import { type JobType, jobType } from "../../v2/job-type.ts";
import { outputsOf } from "../../v2/outputs-of.ts";
import { bucketPath, realityData } from "../../v2/places.ts";

const outputsOfJob = outputsOf<Omit<EvalO2DOutputs, "objects2D">>(
  {},
  { report: bucketPath("report.json"), objects2d: realityData },
);

/** Compares 2D objects with those of a reference. The answer spells its output as the definition does. */
export const evalO2D: JobType = jobType<EvalO2DSpecificationsCreate, EvalO2DSpecifications>({
  specifications: shape<EvalO2DSpecificationsCreate>(
    {
      inputs: shape<EvalO2DInputsCreate>({ reference: text, prediction: text }, {}),
      outputs: listOf(oneOf(["Report", "Objects2D"])),
    },
    { options: shape<EvalO2DOptionsCreate>({}, { thresholdIOU: anyNumber }) },
  ),
  show: ({ outputs, ...asked }, ids) => ({ ...asked, outputs: outputsOfJob(outputs, ids) }),
  sample: (id) => ({ inputs: { reference: id(), prediction: id() }, outputs: ["Report"] }),
});
