import type {
  ConstraintsInputsCreate,
  ConstraintsOutputs,
  ConstraintsSpecifications,
  ConstraintsSpecificationsCreate,
  ConstraintToAddCreate,
} from "@reality-apis/reality-modeling/v2";
import { anyNumber, listOf, oneOf, text, wholeNumber } from "../../../fields/kinds.ts";
import { shape } from "../../../fields/shape.ts";
import { type JobType, jobType } from "../../v2/job-type.ts";
import { bucketFile, guidText } from "../../v2/kinds.ts";
import { outputsOf } from "../../v2/outputs-of.ts";
import { bucketPath } from "../../v2/places.ts";

const outputsOfJob = outputsOf<ConstraintsOutputs>({ addedConstraintsInfo: bucketPath("added.json") }, {});

/** Adds constraints to a modeling reference, or takes them out. */
export const constraints: JobType = jobType<ConstraintsSpecificationsCreate, ConstraintsSpecifications>({
  specifications: shape<ConstraintsSpecificationsCreate>(
    {
      inputs: shape<ConstraintsInputsCreate>(
        { modelingReference: text },
        {
          constraintsToDelete: listOf(guidText),
          constraintsToAdd: listOf(
            shape<ConstraintToAddCreate>(
              { constraintPath: bucketFile, crs: text },
              {
                type: oneOf(["Mesh", "Polygon"]),
                resolution: anyNumber,
                texturePath: bucketFile,
                textureSize: wholeNumber,
                fillColor: text,
                name: text,
                description: text,
              },
            ),
          ),
          crsData: bucketFile,
        },
      ),
      outputs: listOf(oneOf(["addedConstraintsInfo"])),
    },
    {},
  ),
  show: ({ outputs, ...asked }, ids) => ({ ...asked, outputs: outputsOfJob(outputs, ids) }),
  sample: (id) => ({ inputs: { modelingReference: id() }, outputs: ["addedConstraintsInfo"] }),
});
