import type {
  ImportPointCloudInputsCreate,
  ImportPointCloudOutputs,
  ImportPointCloudSpecifications,
  ImportPointCloudSpecificationsCreate,
} from "@reality-apis/reality-modeling/v2";
import { listOf, oneOf, text } from "../../../fields/kinds.ts";
import { shape } from "../../../fields/shape.ts";
import { type JobType, jobType } from "../../v2/job-type.ts";
import { bucketFile } from "../../v2/kinds.ts";
import { outputsOf } from "../../v2/outputs-of.ts";
import { realityData } from "../../v2/places.ts";

const outputsOfJob = outputsOf<ImportPointCloudOutputs>({ scanCollection: realityData }, { scene: realityData });

/** Makes a scan collection of the point clouds of a scene. */
export const importPointCloud: JobType = jobType<ImportPointCloudSpecificationsCreate, ImportPointCloudSpecifications>({
  specifications: shape<ImportPointCloudSpecificationsCreate>(
    {
      inputs: shape<ImportPointCloudInputsCreate>({ scene: text }, { crsData: bucketFile }),
      outputs: listOf(oneOf(["scanCollection", "scene"])),
    },
    {},
  ),
  show: ({ outputs, ...asked }, ids) => ({ ...asked, outputs: outputsOfJob(outputs, ids) }),
  sample: (id) => ({ inputs: { scene: id() }, outputs: ["scanCollection"] }),
});
