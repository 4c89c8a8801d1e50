import type {
  TouchUpImportInputsCreate,
  TouchUpImportOutputs,
  TouchUpImportSpecifications,
  TouchUpImportSpecificationsCreate,
} from "@reality-apis/reality-modeling/v2";
import { listOf, oneOf, text } from "../../../fields/kinds.ts";
import { shape } from "../../../fields/shape.ts";
import { type JobType, jobType } from "../../v2/job-type.ts";
import { outputsOf } from "../../v2/outputs-of.ts";
import { bucketPath } from "../../v2/places.ts";

const outputsOfJob = outputsOf<TouchUpImportOutputs>({}, { importInfo: bucketPath("import") });

/** Imports retouched tiles into a modeling reference. */
export const touchUpImport: JobType = jobType<TouchUpImportSpecificationsCreate, TouchUpImportSpecifications>({
  specifications: shape<TouchUpImportSpecificationsCreate>(
    {
      inputs: shape<TouchUpImportInputsCreate>({ modelingReference: text, touchUpData: text }, {}),
      outputs: listOf(oneOf(["importInfo"])),
    },
    {},
  ),
  show: ({ outputs, ...asked }, ids) => ({ ...asked, outputs: outputsOfJob(outputs, ids) }),
  sample: (id) => ({ inputs: { modelingReference: id(), touchUpData: id() }, outputs: ["importInfo"] }),
});
