import type {
  PointCloudOptimizationInputsCreate,
  PointCloudOptimizationOptionsCreate,
  PointCloudOptimizationSpecifications,
  PointCloudOptimizationSpecificationsCreate,
} from "@reality-apis/reality-conversion/v2";
import { oneOf, text } from "../../../fields/kinds.ts";
import { shape } from "../../../fields/shape.ts";
import { type JobType, jobType } from "../../v2/job-type.ts";
import { texts } from "../../v2/kinds.ts";
import { realityData } from "../../v2/places.ts";

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
          outputFormat: oneOf(["OPC", "3DTilesPNTS", "3DTilesPnts", "3DTilesGlbc", "LAS", "LAZ", "E57", "POD"]),
          inputCrs: text,
          outputCrs: text,
        },
      ),
    },
  ),
  show: (asked, ids) => ({ ...asked, output: realityData(ids) }),
  sample: (id) => ({ inputs: { pointClouds: [id()] } }),
});
