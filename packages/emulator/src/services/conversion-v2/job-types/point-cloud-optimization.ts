import type {
  PointCloudOptimizationInputsCreate,
  PointCloudOptimizationOptionsCreate,
  PointCloudOptimizationSpecifications,
  PointCloudOptimizationSpecificationsCreate,
} from "@reality-apis/reality-conversion/v2";
import { text } from "../../../fields/kinds.ts";
import { shape } from "../../../fields/shape.ts";
import { type JobType, jobType } from "../../v2/job-type.ts";
import { texts } from "../../v2/kinds.ts";
import { realityData } from "../../v2/places.ts";
import { pointCloudFormat } from "./point-cloud-format.ts";

/** Consolidates point clouds into one. */
export const pointCloudOptimization: JobType = jobType<
  PointCloudOptimizationSpecificationsCreate,
  PointCloudOptimizationSpecifications
>({
  specifications: shape<PointCloudOptimizationSpecificationsCreate>(
    { inputs: shape<PointCloudOptimizationInputsCreate>({ pointClouds: texts }, {}) },
    {
      options: shape<PointCloudOptimizationOptionsCreate>(
        {},
        {
          outputFormat: pointCloudFormat,
          inputCrs: text,
          outputCrs: text,
        },
      ),
    },
  ),
  show: (asked, ids) => ({ ...asked, output: realityData(ids) }),
  sample: (id) => ({ inputs: { pointClouds: [id()] } }),
});
