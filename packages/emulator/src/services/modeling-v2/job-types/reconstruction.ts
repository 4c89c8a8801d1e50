import type {
  ReconstructionInputsCreate,
  ReconstructionOutputsCreate,
  ReconstructionSpecifications,
  ReconstructionSpecificationsCreate,
} from "@reality-apis/reality-modeling/v2";
import { flag, listOf, text } from "../../../fields/kinds.ts";
import { shape } from "../../../fields/shape.ts";
import { type JobType, jobType } from "../../v2/job-type.ts";
import { bucketFile, texts } from "../../v2/kinds.ts";
import { location } from "../../v2/places.ts";
import { exportKind } from "../exports/export-kind.ts";
import { tilingOptions } from "./tiling-options.ts";

/** Makes a modeling reference of a scene, exports of it, or both. */
export const reconstruction: JobType = jobType<ReconstructionSpecificationsCreate, ReconstructionSpecifications>({
  specifications: shape<ReconstructionSpecificationsCreate>(
    {
      inputs: shape<ReconstructionInputsCreate>(
        { scene: text },
        {
          regionOfInterest: bucketFile,
          extent: bucketFile,
          modelingReference: text,
          presets: texts,
          crsData: bucketFile,
        },
      ),
      outputs: shape<ReconstructionOutputsCreate>({}, { modelingReference: flag, exports: listOf(exportKind) }),
    },
    { options: tilingOptions },
  ),
  show: ({ outputs: { modelingReference = false, exports }, ...asked }, ids) => ({
    ...asked,
    outputs: {
      ...(modelingReference && { modelingReference: location(ids) }),
      ...(exports && { exports: exports.map((wanted) => ({ ...wanted, ...location(ids) })) }),
    },
  }),
  sample: (id) => ({ inputs: { scene: id() }, outputs: { exports: [{ format: "3DTiles" }] } }),
});
