import type { JobType } from "@reality-apis/reality-conversion/v2";
import type { JobType as Type } from "../v2/job-type.ts";
import { meshSampling } from "./job-types/mesh-sampling.ts";
import { pointCloudConversion } from "./job-types/point-cloud-conversion.ts";
import { pointCloudOptimization } from "./job-types/point-cloud-optimization.ts";
import { tileMapOptimization } from "./job-types/tile-map-optimization.ts";
import { vectorOptimization } from "./job-types/vector-optimization.ts";

/** The job types of Reality Conversion v2; the first is that of jobs that nobody chose a type for. */
export const jobTypes: Readonly<Record<JobType, Type>> = {
  PointCloudConversion: pointCloudConversion,
  PointCloudOptimization: pointCloudOptimization,
  MeshSampling: meshSampling,
  VectorOptimization: vectorOptimization,
  TileMapOptimization: tileMapOptimization,
};
