import type { JobType } from "@reality-apis/reality-analysis/v2";
import type { JobType as Type } from "../v2/job-type.ts";
import { changeDetection } from "./job-types/change-detection.ts";
import { clearanceCalculation } from "./job-types/clearance-calculation.ts";
import { evalO2D } from "./job-types/eval-o2d.ts";
import { evalO3D } from "./job-types/eval-o3d.ts";
import { evalSOrtho } from "./job-types/eval-s-ortho.ts";
import { evalS2D } from "./job-types/eval-s2d.ts";
import { evalS3D } from "./job-types/eval-s3d.ts";
import { objects2D } from "./job-types/objects-2d.ts";
import { segmentation2D } from "./job-types/segmentation-2d.ts";
import { segmentation3D } from "./job-types/segmentation-3d.ts";
import { segmentationOrthophoto } from "./job-types/segmentation-orthophoto.ts";
import { trainingS3D } from "./job-types/training-s3d.ts";

/** The job types of Reality Analysis v2; the first is that of jobs that nobody chose a type for. */
export const jobTypes: Readonly<Record<JobType, Type>> = {
  Objects2D: objects2D,
  Segmentation2D: segmentation2D,
  SegmentationOrthophoto: segmentationOrthophoto,
  Segmentation3D: segmentation3D,
  ChangeDetection: changeDetection,
  EvalO2D: evalO2D,
  EvalO3D: evalO3D,
  EvalS2D: evalS2D,
  EvalS3D: evalS3D,
  EvalSOrtho: evalSOrtho,
  ClearanceCalculation: clearanceCalculation,
  TrainingS3D: trainingS3D,
};
