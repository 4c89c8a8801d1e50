import type {
  Objects2DInputsCreate,
  Objects2DOptionsCreate,
  Objects2DOutputs,
  Objects2DSpecifications,
  Objects2DSpecificationsCreate,
} from "@reality-apis/reality-analysis/v2";
import { anyNumber, flag, listOf, oneOf, text, wholeNumber } from "../../../fields/kinds.ts";
import { shape } from "../../../fields/shape.ts";
import { type JobType, jobType } from "../../v2/job-type.ts";
import { outputsOf } from "../../v2/outputs-of.ts";
import { realityData } from "../../v2/places.ts";

const outputsOfJob = outputsOf<Objects2DOutputs>(
  {},
  {
    objects2D: realityData,
    objects3D: realityData,
    objects3DAs3DTiles: realityData,
    objects3DAsGeoJSON: realityData,
    locations3DAsSHP: realityData,
    locations3DAsGeoJSON: realityData,
  },
);

/** Finds objects in photos, and places them in space. */
export const objects2D: JobType = jobType<Objects2DSpecificationsCreate, Objects2DSpecifications>({
  specifications: shape<Objects2DSpecificationsCreate>(
    {
      inputs: shape<Objects2DInputsCreate>(
        { photos: text },
        { photoObjectDetector: text, objects2D: text, model3D: text },
      ),
      outputs: listOf(
        oneOf([
          "Objects2D",
          "Objects3D",
          "Objects3DAs3DTiles",
          "Objects3DAsGeoJSON",
          "Locations3DAsSHP",
          "Locations3DAsGeoJSON",
        ]),
      ),
    },
    {
      options: shape<Objects2DOptionsCreate>(
        {},
        { useTiePoints: flag, minPhotos: wholeNumber, maxDist: anyNumber, crs: text },
      ),
    },
  ),
  show: ({ outputs, ...asked }, ids) => ({ ...asked, outputs: outputsOfJob(outputs, ids) }),
  sample: (id) => ({ inputs: { photos: id() }, outputs: ["Objects2D"] }),
});
