import type {
  EvalS2DInputsCreate,
  EvalS2DOutputs,
  EvalS2DSpecifications,
  EvalS2DSpecificationsCreate,
} from "@reality-apis/reality-analysis/v2";
import { listOf, oneOf, text } from "../../../fields/kinds.ts";
import { shape } from "../../../fields/shape.ts";
import { type JobType, jobType } from "../../v2/job-type.ts";
import { outputsOf } from "../../v2/outputs-of.ts";
import { bucketPath, realityData } from "../../v2/places.ts";

const outputsOfJob = outputsOf<EvalS2DOutputs>(
  {},
  { report: bucketPath("report.json"), segmentedPhotos: realityData, segmentation2D: realityData },
);

/** Compares segmented photos with a reference. */
export const evalS2D: JobType = jobType<EvalS2DSpecificationsCreate, EvalS2DSpecifications>({
  specifications: shape<EvalS2DSpecificationsCreate>(
    {
      inputs: shape<EvalS2DInputsCreate>({ reference: text, prediction: text }, {}),
      outputs: listOf(oneOf(["Report", "SegmentedPhotos", "Segmentation2D"])),
    },
    {},
  ),
  show: ({ outputs, ...asked }, ids) => ({ ...asked, outputs: outputsOfJob(outputs, ids) }),
  sample: (id) => ({ inputs: { reference: id(), prediction: id() }, outputs: ["Report"] }),
});
