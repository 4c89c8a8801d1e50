import type {
  ProductionInputsCreate,
  ProductionOutputsCreate,
  ProductionSpecifications,
  ProductionSpecificationsCreate,
} from "@reality-apis/reality-modeling/v2";
import { listOf, text } from "../../../fields/kinds.ts";
import { shape } from "../../../fields/shape.ts";
import { type JobType, jobType } from "../../v2/job-type.ts";
import { bucketFile, texts } from "../../v2/kinds.ts";
import { location } from "../../v2/places.ts";
import { exportKind } from "../exports/export-kind.ts";

/** Exports a modeling reference in one format or several. */
export const production: JobType = jobType<ProductionSpecificationsCreate, ProductionSpecifications>({
  specifications: shape<ProductionSpecificationsCreate>(
    {
      inputs: shape<ProductionInputsCreate>(
        { scene: text, modelingReference: text },
        { extent: bucketFile, presets: texts, crsData: bucketFile },
      ),
      outputs: shape<ProductionOutputsCreate>({ exports: listOf(exportKind) }, {}),
    },
    {},
  ),
  show: ({ outputs, ...asked }, ids) => ({
    ...asked,
    outputs: { exports: outputs.exports.map((wanted) => ({ ...wanted, ...location(ids) })) },
  }),
  sample: (id) => ({ inputs: { scene: id(), modelingReference: id() }, outputs: { exports: [{ format: "3DTiles" }] } }),
});
