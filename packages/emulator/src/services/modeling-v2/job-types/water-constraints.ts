import type {
  WaterConstraintsInputsCreate,
  WaterConstraintsOptionsCreate,
  WaterConstraintsOutputs,
  WaterConstraintsSpecifications,
  WaterConstraintsSpecificationsCreate,
} from "@reality-apis/reality-modeling/v2";
import { flag, listOf, oneOf, text } from "../../../fields/kinds.ts";
import { shape } from "../../../fields/shape.ts";
import { type JobType, jobType } from "../../v2/job-type.ts";
import { bucketFile } from "../../v2/kinds.ts";
import { outputsOf } from "../../v2/outputs-of.ts";
import { bucketPath } from "../../v2/places.ts";

const outputsOfJob = outputsOf<WaterConstraintsOutputs>({ constraints: bucketPath("constraints") }, {});

/** Finds bodies of water in a scene. */
export const waterConstraints: JobType = jobType<WaterConstraintsSpecificationsCreate, WaterConstraintsSpecifications>({
  specifications: shape<WaterConstraintsSpecificationsCreate>(
    {
      inputs: shape<WaterConstraintsInputsCreate>({ scene: text, modelingReference: text }, { crsData: bucketFile }),
      outputs: listOf(oneOf(["constraints"])),
    },
    { options: shape<WaterConstraintsOptionsCreate>({}, { forceHorizontal: flag }) },
  ),
  show: ({ outputs, ...asked }, ids) => ({ ...asked, outputs: outputsOfJob(outputs, ids) }),
  sample: (id) => ({ inputs: { scene: id(), modelingReference: id() }, outputs: ["constraints"] }),
});
