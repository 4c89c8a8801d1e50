import type {
  PointCloudConversionInputsCreate,
  PointCloudConversionOptionsCreate,
  PointCloudConversionSpecifications,
  PointCloudConversionSpecificationsCreate,
} from "@reality-apis/reality-conversion/v2";
import { text } from "../../../fields/kinds.ts";
import { shape } from "../../../fields/shape.ts";
import { type JobType, jobType } from "../../v2/job-type.ts";
import { realityData } from "../../v2/places.ts";
import { pointCloudFormat } from "./point-cloud-format.ts";

/** Converts a point cloud into another format. */
export const pointCloudConversion: JobType = jobType<
  PointCloudConversionSpecificationsCreate,
  PointCloudConversionSpecifications
>({
  specifications: shape<PointCloudConversionSpecificationsCreate>(
    { inputs: shape<PointCloudConversionInputsCreate>({ pointCloud: text }, {}) },
    {
      options: shape<PointCloudConversionOptionsCreate>(
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
  sample: (id) => ({ inputs: { pointCloud: id() } }),
});
