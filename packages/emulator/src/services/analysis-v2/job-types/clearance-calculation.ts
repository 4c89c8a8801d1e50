import type {
  ClearanceCalculationInputsCreate,
  ClearanceCalculationOutputs,
  ClearanceCalculationSpecifications,
  ClearanceCalculationSpecificationsCreate,
} from "@reality-apis/reality-analysis/v2";
import { listOf, oneOf, text } from "../../../fields/kinds.ts";
import { shape } from "../../../fields/shape.ts";
import { type JobType, jobType } from "../../v2/job-type.ts";
import { outputsOf } from "../../v2/outputs-of.ts";
import { realityData } from "../../v2/places.ts";

const outputsOfJob = outputsOf<ClearanceCalculationOutputs>(
  {},
  { ovfPoints: realityData, ovfLines: realityData, ovfAreas: realityData },
);

/** Finds what stands within a clearance. */
export const clearanceCalculation: JobType = jobType<
  ClearanceCalculationSpecificationsCreate,
  ClearanceCalculationSpecifications
>({
  specifications: shape<ClearanceCalculationSpecificationsCreate>(
    {
      inputs: shape<ClearanceCalculationInputsCreate>({ model3D: text, clearanceFootprint: text }, {}),
      outputs: listOf(oneOf(["OvfPoints", "OvfLines", "OvfAreas"])),
    },
    {},
  ),
  show: ({ outputs, ...asked }, ids) => ({ ...asked, outputs: outputsOfJob(outputs, ids) }),
  sample: (id) => ({ inputs: { model3D: id(), clearanceFootprint: id() }, outputs: ["OvfPoints"] }),
});
