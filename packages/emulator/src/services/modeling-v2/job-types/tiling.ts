import type {
  TilingInputsCreate,
  TilingOutputs,
  TilingSpecifications,
  TilingSpecificationsCreate,
} from "@reality-apis/reality-modeling/v2";
import { listOf, oneOf, text } from "../../../fields/kinds.ts";
import { shape } from "../../../fields/shape.ts";
import { type JobType, jobType } from "../../v2/job-type.ts";
import { bucketFile, texts } from "../../v2/kinds.ts";
import { outputsOf } from "../../v2/outputs-of.ts";
import { location } from "../../v2/places.ts";
import { tilingOptions } from "./tiling-options.ts";

const outputsOfJob = outputsOf<TilingOutputs>({ modelingReference: location }, {});

/** Makes a modeling reference, cut into tiles, of a calibrated scene. */
export const tiling: JobType = jobType<TilingSpecificationsCreate, TilingSpecifications>({
  specifications: shape<TilingSpecificationsCreate>(
    {
      inputs: shape<TilingInputsCreate>(
        { scene: text },
        { regionOfInterest: bucketFile, presets: texts, crsData: bucketFile },
      ),
      outputs: listOf(oneOf(["modelingReference"])),
    },
    { options: tilingOptions },
  ),
  show: ({ outputs, ...asked }, ids) => ({ ...asked, outputs: outputsOfJob(outputs, ids) }),
  sample: (id) => ({ inputs: { scene: id() }, outputs: ["modelingReference"] }),
});
