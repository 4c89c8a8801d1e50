import type {
  VectorOptimizationInputsCreate,
  VectorOptimizationOptionsCreate,
  VectorOptimizationSpecifications,
  VectorOptimizationSpecificationsCreate,
} from "@reality-apis/reality-conversion/v2";
import { oneOf, text } from "../../../fields/kinds.ts";
import { shape } from "../../../fields/shape.ts";
import { type JobType, jobType } from "../../v2/job-type.ts";
import { texts } from "../../v2/kinds.ts";
import { realityData } from "../../v2/places.ts";

/** Consolidates vector data. */
export const vectorOptimization: JobType = jobType<
  VectorOptimizationSpecificationsCreate,
  VectorOptimizationSpecifications
>({
  specifications: shape<VectorOptimizationSpecificationsCreate>(
    { inputs: shape<VectorOptimizationInputsCreate>({ vectors: texts }, {}) },
    {
      options: shape<VectorOptimizationOptionsCreate>(
        {},
        {
          outputFormat: oneOf(["GeoJSON", "FeatureDB"]),
          inputCrs: text,
          outputCrs: text,
          featureClassDisplayName: text,
        },
      ),
    },
  ),
  show: (asked, ids) => {
    const id = realityData(ids);
    // A feature database is no reality data, and its indices are marked so.
    return { ...asked, output: asked.options?.outputFormat === "FeatureDB" ? `fdb:${id}` : id };
  },
  sample: (id) => ({ inputs: { vectors: [id()] } }),
});
