import type {
  Segmentation3DInputsCreate,
  Segmentation3DOptionsCreate,
  Segmentation3DOutputs,
  Segmentation3DSpecifications,
  Segmentation3DSpecificationsCreate,
} from "@reality-apis/reality-analysis/v2";
import { anyNumber, flag, listOf, oneOf, text } from "../../../fields/kinds.ts";
import { shape } from "../../../fields/shape.ts";
import { type JobType, jobType } from "../../v2/job-type.ts";
import { bucketFile } from "../../v2/kinds.ts";
import { outputsOf } from "../../v2/outputs-of.ts";
import { realityData } from "../../v2/places.ts";

const outputsOfJob = outputsOf<Segmentation3DOutputs>(
  {},
  {
    segmentation3D: realityData,
    segmentedPointCloud: realityData,
    segmentation3DAsPOD: realityData,
    segmentation3DAsLAS: realityData,
    segmentation3DAsLAZ: realityData,
    segmentation3DAsPLY: realityData,
    segmentedModel3D: realityData,
    objects3D: realityData,
    objects3DAs3DTiles: realityData,
    objects3DAsGeoJSON: realityData,
    locations3DAsSHP: realityData,
    locations3DAsGeoJSON: realityData,
    lines3D: realityData,
    lines3DAs3DTiles: realityData,
    lines3DAsGeoJSON: realityData,
    polygons3D: realityData,
    polygons3DAs3DTiles: realityData,
    polygons3DAsGeoJSON: realityData,
  },
);

/** Marks each point of a point cloud or a mesh with what it belongs to. */
export const segmentation3D: JobType = jobType<Segmentation3DSpecificationsCreate, Segmentation3DSpecifications>({
  specifications: shape<Segmentation3DSpecificationsCreate>(
    {
      inputs: shape<Segmentation3DInputsCreate>(
        {},
        { model3D: text, pointCloudSegmentationDetector: text, segmentation3D: text, extent: bucketFile },
      ),
      outputs: listOf(
        oneOf([
          "Segmentation3D",
          "SegmentedPointCloud",
          "Segmentation3DAsPOD",
          "Segmentation3DAsLAS",
          "Segmentation3DAsLAZ",
          "Segmentation3DAsPLY",
          "segmentedModel3D",
          "Objects3D",
          "Objects3DAs3DTiles",
          "Objects3DAsGeoJSON",
          "Locations3DAsSHP",
          "Locations3DAsGeoJSON",
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
      options: shape<Segmentation3DOptionsCreate>(
        {},
        {
          saveConfidence: flag,
          computeLineWidth: flag,
          removeSmallComponents: anyNumber,
          removeSmallLines: anyNumber,
          keepInputResolution: flag,
          crs: text,
        },
      ),
    },
  ),
  show: ({ outputs, ...asked }, ids) => ({ ...asked, outputs: outputsOfJob(outputs, ids) }),
  sample: (id) => ({ inputs: { model3D: id(), pointCloudSegmentationDetector: id() }, outputs: ["Segmentation3D"] }),
});
