import type { JobType } from "@reality-apis/reality-modeling/v2";
import type { JobType as Type } from "../v2/job-type.ts";
import { calibration } from "./job-types/calibration.ts";
import { constraints } from "./job-types/constraints.ts";
import { fillImageProperties } from "./job-types/fill-image-properties.ts";
import { gaussianSplats } from "./job-types/gaussian-splats.ts";
import { importPointCloud } from "./job-types/import-point-cloud.ts";
import { production } from "./job-types/production.ts";
import { reconstruction } from "./job-types/reconstruction.ts";
import { tiling } from "./job-types/tiling.ts";
import { touchUpExport } from "./job-types/touch-up-export.ts";
import { touchUpImport } from "./job-types/touch-up-import.ts";
import { waterConstraints } from "./job-types/water-constraints.ts";

/** The job types of Reality Modeling v2; the first is that of jobs that nobody chose a type for. */
export const jobTypes: Readonly<Record<JobType, Type>> = {
  FillImageProperties: fillImageProperties,
  ImportPointCloud: importPointCloud,
  Calibration: calibration,
  Tiling: tiling,
  Production: production,
  Reconstruction: reconstruction,
  Constraints: constraints,
  TouchUpExport: touchUpExport,
  TouchUpImport: touchUpImport,
  WaterConstraints: waterConstraints,
  GaussianSplats: gaussianSplats,
};
