import type {
  EvalSOrthoInputsCreate,
  EvalSOrthoOutputs,
  EvalSOrthoSpecifications,
  EvalSOrthoSpecificationsCreate,
} from "@reality-apis/reality-analysis/v2";
import { listOf, oneOf, text } from "../../../fields/kinds.ts";
import { shape } from "../../../fields/shape.ts";
import { type JobType, jobType } from "../../v2/job-type.ts";
import { outputsOf } from "../../v2/outputs-of.ts";
import { bucketPath, realityData } from "../../v2/places.ts";

const outputsOfJob = outputsOf<EvalSOrthoOutputs>(
  {},
  { report: bucketPath("report.json"), segmentedPhotos: realityData, segmentation2D: realityData },
);

/** Compares a segmented orthophoto with a reference. */
export const evalSOrtho: JobType = jobType<EvalSOrthoSpecificationsCreate, EvalSOrthoSpecifications>({
  specifications: shape<EvalSOrthoSpecificationsCreate>(
    {
      inputs: shape<EvalSOrthoInputsCreate>({ reference: text, prediction: text }, {}),
      outputs: listOf(oneOf(["Report", "SegmentedPhotos", "Segmentation2D"])),
    },
    {},
  ),
  show: ({ outputs, ...asked }, ids) => ({ ...asked, outputs: outputsOfJob(outputs, ids) }),
  sample: (id) => ({ inputs: { reference: id(), prediction: id() }, outputs: ["Report"] }),
});
