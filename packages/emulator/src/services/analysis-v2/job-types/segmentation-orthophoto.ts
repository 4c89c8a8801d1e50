import type {
  SegmentationOrthophotoInputsCreate,
  SegmentationOrthophotoOutputs,
  SegmentationOrthophotoSpecifications,
  SegmentationOrthophotoSpecificationsCreate,
} from "@reality-apis/reality-analysis/v2";
import { listOf, oneOf, text } from "../../../fields/kinds.ts";
import { shape } from "../../../fields/shape.ts";
import { type JobType, jobType } from "../../v2/job-type.ts";
import { outputsOf } from "../../v2/outputs-of.ts";
import { realityData } from "../../v2/places.ts";

const outputsOfJob = outputsOf<SegmentationOrthophotoOutputs>(
  {},
  {
    segmentation2D: realityData,
    segmentedPhotos: realityData,
    polygons2D: realityData,
    polygons2DAsSHP: realityData,
    polygons2DAsGeoJSON: realityData,
    lines2D: realityData,
    lines2DAsSHP: realityData,
    lines2DAsGeoJSON: realityData,
  },
);

/** Marks each pixel of an orthophoto with what it shows. */
export const segmentationOrthophoto: JobType = jobType<
  SegmentationOrthophotoSpecificationsCreate,
  SegmentationOrthophotoSpecifications
>({
  specifications: shape<SegmentationOrthophotoSpecificationsCreate>(
    {
      inputs: shape<SegmentationOrthophotoInputsCreate>({ orthophoto: text, orthophotoSegmentationDetector: text }, {}),
      outputs: listOf(
        oneOf([
          "Segmentation2D",
          "SegmentedPhotos",
          "Polygons2D",
          "Polygons2DAsSHP",
          "Polygons2DAsGeoJSON",
          "Lines2D",
          "Lines2DAsSHP",
          "Lines2DAsGeoJSON",
        ]),
      ),
    },
    {},
  ),
  show: ({ outputs, ...asked }, ids) => ({ ...asked, outputs: outputsOfJob(outputs, ids) }),
  sample: (id) => ({ inputs: { orthophoto: id(), orthophotoSegmentationDetector: id() }, outputs: ["Segmentation2D"] }),
});
