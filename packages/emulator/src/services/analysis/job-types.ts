import type {
  ChangeDetectionInputType,
  ChangeDetectionOutputType,
  ExtractGroundInputType,
  ExtractGroundOutputType,
  JobCreateChangeDetectionOptions,
  JobCreateExtractGroundOptions,
  JobCreateObjects2DOptions,
  JobCreateSegmentation2DOptions,
  JobCreateSegmentation3DOptions,
  JobType,
  Objects2DInputType,
  Objects2DOutputType,
  Segmentation2DInputType,
  Segmentation2DOutputType,
  Segmentation3DInputType,
  Segmentation3DOutputType,
  SegmentationOrthophotoInputType,
  SegmentationOrthophotoOutputType,
} from "@reality-apis/reality-analysis";
import { anyNumber, flag, type Kind, oneOf, text, wholeNumber } from "../../fields/kinds.ts";
import { shape } from "../../fields/shape.ts";

/** What suits a job of one type. */
export interface AnalysisJobType {
  /** The type of an input. */
  readonly input: Kind<string>;
  readonly output: Kind<string>;
  /** Options of other types are none of this one. */
  readonly options: Kind<object>;
}

// Outputs and their exports, which several types have in common.
const locations3D = ["exportedLocations3DSHP", "exportedLocations3DGeoJSON"] as const;
const objects3D = ["objects3D", "exportedObjects3DDGN", "exportedObjects3DCesium", "exportedObjects3DGeoJSON"] as const;
const lines3D = ["lines3D", "exportedLines3DDGN", "exportedLines3DCesium", "exportedLines3DGeoJSON"] as const;
const polygons3D = [
  "polygons3D",
  "exportedPolygons3DDGN",
  "exportedPolygons3DCesium",
  "exportedPolygons3DGeoJSON",
] as const;

/** The job types of Reality Analysis v1. */
export const jobTypes: Readonly<Record<JobType, AnalysisJobType>> = {
  objects2D: {
    input: oneOf<Objects2DInputType>(["photos", "photoObjectDetector", "objects2D", "pointClouds", "meshes"]),
    output: oneOf<Objects2DOutputType>(["objects2D", ...objects3D, ...locations3D]),
    options: shape<JobCreateObjects2DOptions>(
      {},
      { useTiePoints: flag, minPhotos: wholeNumber, maxDist: anyNumber, exportSrs: text },
    ),
  },
  segmentation2D: {
    input: oneOf<Segmentation2DInputType>([
      "photos",
      "photoSegmentationDetector",
      "segmentation2D",
      "pointClouds",
      "meshes",
    ]),
    output: oneOf<Segmentation2DOutputType>(["segmentation2D", "segmentedPhotos", ...lines3D, ...polygons3D]),
    options: shape<JobCreateSegmentation2DOptions>(
      {},
      { computeLineWidth: flag, removeSmallComponents: anyNumber, exportSrs: text, minPhotos: wholeNumber },
    ),
  },
  segmentationOrthophoto: {
    input: oneOf<SegmentationOrthophotoInputType>(["orthophoto", "orthophotoSegmentationDetector"]),
    output: oneOf<SegmentationOrthophotoOutputType>([
      "segmentation2D",
      "segmentedPhotos",
      "polygons2D",
      "exportedPolygons2DSHP",
      "exportedPolygons2DGeoJSON",
      "lines2D",
      "exportedLines2DDGN",
      "exportedLines2DSHP",
      "exportedLines2DGeoJSON",
    ]),
    options: shape({}, {}),
  },
  segmentation3D: {
    input: oneOf<Segmentation3DInputType>([
      "pointClouds",
      "meshes",
      "pointCloudSegmentationDetector",
      "segmentation3D",
      "clipPolygon",
    ]),
    output: oneOf<Segmentation3DOutputType>([
      "segmentation3D",
      "segmentedPointCloud",
      "exportedSegmentation3DPOD",
      "exportedSegmentation3DLAS",
      "exportedSegmentation3DLAZ",
      "exportedSegmentation3DPLY",
      ...objects3D,
      ...locations3D,
      ...lines3D,
      ...polygons3D,
    ]),
    options: shape<JobCreateSegmentation3DOptions>(
      {},
      { saveConfidence: flag, computeLineWidth: flag, removeSmallComponents: anyNumber, exportSrs: text },
    ),
  },
  changeDetection: {
    input: oneOf<ChangeDetectionInputType>(["pointClouds1", "pointClouds2", "meshes1", "meshes2"]),
    output: oneOf<ChangeDetectionOutputType>(["objects3D", ...locations3D]),
    options: shape<JobCreateChangeDetectionOptions>(
      {},
      {
        colorThresholdLow: anyNumber,
        colorThresholdHigh: anyNumber,
        distThresholdLow: anyNumber,
        distThresholdHigh: anyNumber,
        resolution: anyNumber,
        minPoints: wholeNumber,
        exportSrs: text,
      },
    ),
  },
  extractGround: {
    input: oneOf<ExtractGroundInputType>(["pointClouds", "meshes", "pointCloudSegmentationDetector", "clipPolygon"]),
    output: oneOf<ExtractGroundOutputType>([
      "segmentation3D",
      "segmentedPointCloud",
      "exportedSegmentation3DPOD",
      "exportedSegmentation3DLAS",
      "exportedSegmentation3DLAZ",
    ]),
    options: shape<JobCreateExtractGroundOptions>({}, { exportSrs: text }),
  },
};
