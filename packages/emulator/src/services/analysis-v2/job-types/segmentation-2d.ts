import type {
  Segmentation2DInputsCreate,
  Segmentation2DOptionsCreate,
  Segmentation2DOutputs,
  Segmentation2DSpecifications,
  Segmentation2DSpecificationsCreate,
} from "@reality-apis/reality-analysis/v2";
import { anyNumber, flag, listOf, oneOf, text, wholeNumber } from "../../../fields/kinds.ts";
import { shape } from "../../../fields/shape.ts";
import { type JobType, jobType } from "../../v2/job-type.ts";
import { outputsOf } from "../../v2/outputs-of.ts";
import { realityData } from "../../v2/places.ts";

const outputsOfJob = outputsOf<Segmentation2DOutputs>(
  {},
  {
    segmentation2D: realityData,
    segmentedPhotos: realityData,
    lines3D: realityData,
    lines3DAs3DTiles: realityData,
    lines3DAsGeoJSON: realityData,
    polygons3D: realityData,
    polygons3DAs3DTiles: realityData,
    polygons3DAsGeoJSON: realityData,
  },
);

/** Marks each pixel of photos with what it shows. */
export const segmentation2D: JobType = jobType<Segmentation2DSpecificationsCreate, Segmentation2DSpecifications>({
  specifications: shape<Segmentation2DSpecificationsCreate>(
    {
      inputs: shape<Segmentation2DInputsCreate>(
        { photos: text },
        { photoSegmentationDetector: text, segmentation2D: text, model3D: text },
      ),
      outputs: listOf(
        oneOf([
          "Segmentation2D",
          "SegmentedPhotos",
          "Lines3D",
          "Lines3DAs3DTiles",
          "Lines3DAsGeoJSON",
          "Polygons3D",
          "Polygons3DAs3DTiles",
          "Polygons3DAsGeoJSON",
        ]),
      ),
    },
    {
      options: shape<Segmentation2DOptionsCreate>(
        {},
        { computeLineWidth: flag, removeSmallLines: anyNumber, minPhotos: wholeNumber },
      ),
    },
  ),
  show: ({ outputs, ...asked }, ids) => ({ ...asked, outputs: outputsOfJob(outputs, ids) }),
  sample: (id) => ({ inputs: { photos: id() }, outputs: ["Segmentation2D"] }),
});
