import type {
  TouchUpExportInputsCreate,
  TouchUpExportOptionsCreate,
  TouchUpExportOutputs,
  TouchUpExportSpecifications,
  TouchUpExportSpecificationsCreate,
} from "@reality-apis/reality-modeling/v2";
import { listOf, oneOf, text } from "../../../fields/kinds.ts";
import { shape } from "../../../fields/shape.ts";
import { type JobType, jobType } from "../../v2/job-type.ts";
import { texts } from "../../v2/kinds.ts";
import { outputsOf } from "../../v2/outputs-of.ts";
import { realityData } from "../../v2/places.ts";

const outputsOfJob = outputsOf<TouchUpExportOutputs>({ touchUpData: realityData }, {});

/** Exports tiles of a modeling reference to be retouched. */
export const touchUpExport: JobType = jobType<TouchUpExportSpecificationsCreate, TouchUpExportSpecifications>({
  specifications: shape<TouchUpExportSpecificationsCreate>(
    {
      inputs: shape<TouchUpExportInputsCreate>({ modelingReference: text }, { tilesToTouchUp: texts }),
      outputs: listOf(oneOf(["touchUpData"])),
    },
    { options: shape<TouchUpExportOptionsCreate>({}, { level: oneOf(["Geometry", "GeometryAndTexture"]), crs: text }) },
  ),
  show: ({ outputs, ...asked }, ids) => ({ ...asked, outputs: outputsOfJob(outputs, ids) }),
  sample: (id) => ({ inputs: { modelingReference: id() }, outputs: ["touchUpData"] }),
});
