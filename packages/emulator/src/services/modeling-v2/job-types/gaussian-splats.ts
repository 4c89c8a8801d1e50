import type {
  GaussianSplatsInputsCreate,
  GaussianSplatsOptionsCreate,
  GaussianSplatsOutputs,
  GaussianSplatsSpecifications,
  GaussianSplatsSpecificationsCreate,
} from "@reality-apis/reality-modeling/v2";
import { anyNumber, listOf, oneOf, text } from "../../../fields/kinds.ts";
import { shape } from "../../../fields/shape.ts";
import { type JobType, jobType } from "../../v2/job-type.ts";
import { bucketFile } from "../../v2/kinds.ts";
import { outputsOf } from "../../v2/outputs-of.ts";
import { realityData } from "../../v2/places.ts";

const outputsOfJob = outputsOf<GaussianSplatsOutputs>({}, { splats: realityData, splatsReference: realityData });

/** Makes Gaussian splats of a scene. */
export const gaussianSplats: JobType = jobType<GaussianSplatsSpecificationsCreate, GaussianSplatsSpecifications>({
  specifications: shape<GaussianSplatsSpecificationsCreate>(
    {
      inputs: shape<GaussianSplatsInputsCreate>(
        { scene: text },
        { splatsReference: text, regionOfInterest: bucketFile, crsData: bucketFile, preset: text },
      ),
      outputs: listOf(oneOf(["splats", "splatsReference"])),
    },
    {
      options: shape<GaussianSplatsOptionsCreate>(
        {},
        {
          exportCrs: text,
          exportFormat: oneOf(["PLY", "SPZ", "3DTiles", "3DTilesLOD"]),
          referenceQuality: oneOf(["Medium", "Standard", "High"]),
          referenceTileSize: anyNumber,
        },
      ),
    },
  ),
  show: ({ outputs, ...asked }, ids) => ({ ...asked, outputs: outputsOfJob(outputs, ids) }),
  sample: (id) => ({ inputs: { scene: id() }, outputs: ["splats"] }),
});
