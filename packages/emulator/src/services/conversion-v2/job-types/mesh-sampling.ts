import type {
  MeshSamplingInputsCreate,
  MeshSamplingOptionsCreate,
  MeshSamplingSpecifications,
  MeshSamplingSpecificationsCreate,
} from "@reality-apis/reality-conversion/v2";
import { anyNumber, text } from "../../../fields/kinds.ts";
import { shape } from "../../../fields/shape.ts";
import { type JobType, jobType } from "../../v2/job-type.ts";
import { texts } from "../../v2/kinds.ts";
import { realityData } from "../../v2/places.ts";
import { pointCloudFormat } from "./point-cloud-format.ts";

/** Samples meshes, and consolidates the points into one point cloud. */
export const meshSampling: JobType = jobType<MeshSamplingSpecificationsCreate, MeshSamplingSpecifications>({
  specifications: shape<MeshSamplingSpecificationsCreate>(
    { inputs: shape<MeshSamplingInputsCreate>({ meshes: texts }, {}) },
    {
      options: shape<MeshSamplingOptionsCreate>(
        {},
        {
          outputFormat: pointCloudFormat,
          inputCrs: text,
          outputCrs: text,
          sampling: anyNumber,
        },
      ),
    },
  ),
  show: (asked, ids) => ({ ...asked, output: realityData(ids) }),
  sample: (id) => ({ inputs: { meshes: [id()] } }),
});
