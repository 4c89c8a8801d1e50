import type {
  EvalO3DInputsCreate,
  EvalO3DOptionsCreate,
  EvalO3DOutputs,
  EvalO3DSpecifications,
  EvalO3DSpecificationsCreate,
} from "@reality-apis/reality-analysis/v2";
import { anyNumber, listOf, oneOf, text } from "../../../fields/kinds.ts";
import { shape } from "../../../fields/shape.ts";
import { type JobType, jobType } from "../../v2/job-type.ts";
import { outputsOf } from "../../v2/outputs-of.ts";
import { bucketPath, realityData } from "../../v2/places.ts";

const outputsOfJob = outputsOf<Omit<EvalO3DOutputs, "objects3D">>(
  {},
  { report: bucketPath("report.json"), objects3d: realityData },
);

/** Compares 3D objects with those of a reference. The answer spells its output as the definition does. */
export const evalO3D: JobType = jobType<EvalO3DSpecificationsCreate, EvalO3DSpecifications>({
  specifications: shape<EvalO3DSpecificationsCreate>(
    {
      inputs: shape<EvalO3DInputsCreate>({ reference: text, prediction: text }, {}),
      outputs: listOf(oneOf(["Report", "Objects3D"])),
    },
    { options: shape<EvalO3DOptionsCreate>({}, { thresholdIOU: anyNumber }) },
  ),
  show: ({ outputs, ...asked }, ids) => ({ ...asked, outputs: outputsOfJob(outputs, ids) }),
  sample: (id) => ({ inputs: { reference: id(), prediction: id() }, outputs: ["Report"] }),
});
