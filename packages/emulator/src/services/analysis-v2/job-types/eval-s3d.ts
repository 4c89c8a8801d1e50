import type {
  EvalS3DInputsCreate,
  EvalS3DOutputs,
  EvalS3DSpecifications,
  EvalS3DSpecificationsCreate,
} from "@reality-apis/reality-analysis/v2";
import { listOf, oneOf, text } from "../../../fields/kinds.ts";
import { shape } from "../../../fields/shape.ts";
import { type JobType, jobType } from "../../v2/job-type.ts";
import { outputsOf } from "../../v2/outputs-of.ts";
import { bucketPath, realityData } from "../../v2/places.ts";

const outputsOfJob = outputsOf<EvalS3DOutputs>(
  {},
  {
    report: bucketPath("report.json"),
    segmentedPointCloud: realityData,
    segmentedModel3D: realityData,
    segmentation3D: realityData,
  },
);

/** Compares a segmented point cloud with a reference. */
export const evalS3D: JobType = jobType<EvalS3DSpecificationsCreate, EvalS3DSpecifications>({
  specifications: shape<EvalS3DSpecificationsCreate>(
    {
      inputs: shape<EvalS3DInputsCreate>({ reference: text, prediction: text }, {}),
      outputs: listOf(oneOf(["Report", "SegmentedPointCloud", "segmentedModel3D", "Segmentation3D"])),
    },
    {},
  ),
  show: ({ outputs, ...asked }, ids) => ({ ...asked, outputs: outputsOfJob(outputs, ids) }),
  sample: (id) => ({ inputs: { reference: id(), prediction: id() }, outputs: ["Report"] }),
});
