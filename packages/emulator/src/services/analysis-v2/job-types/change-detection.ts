import type {
  ChangeDetectionByModelInputsCreate,
  ChangeDetectionByModelOptionsCreate,
  ChangeDetectionByModelSpecificationsCreate,
  ChangeDetectionInputsCreate,
  ChangeDetectionOptionsCreate,
  ChangeDetectionOutputs,
  ChangeDetectionSpecifications,
  ChangeDetectionSpecificationsCreate,
} from "@reality-apis/reality-analysis/v2";
import { either } from "../../../fields/either.ts";
import { anyNumber, listOf, oneOf, text, wholeNumber } from "../../../fields/kinds.ts";
import { shape } from "../../../fields/shape.ts";
import { type JobType, jobType } from "../../v2/job-type.ts";
import { bucketFile } from "../../v2/kinds.ts";
import { outputsOf } from "../../v2/outputs-of.ts";
import { realityData } from "../../v2/places.ts";

/** As the definition has it. */
const byDefinition = shape<ChangeDetectionSpecificationsCreate>(
  {
    inputs: shape<ChangeDetectionInputsCreate>({ model3dA: text, model3dB: text }, {}),
    outputs: listOf(
      oneOf(["Objects3D", "Locations3DAsSHP", "Locations3DAsGeoJSON", "ChangesInModelA", "ChangesInModelB"]),
    ),
  },
  {
    options: shape<ChangeDetectionOptionsCreate>(
      {},
      {
        threshold: anyNumber,
        filterThreshold: anyNumber,
        meshSamplingResolution: anyNumber,
        minPointsPerChange: wholeNumber,
        outputCrs: text,
      },
    ),
  },
);

/** As the vendor's client of July 2026 has it. */
const byModel = shape<ChangeDetectionByModelSpecificationsCreate>(
  {
    inputs: shape<ChangeDetectionByModelInputsCreate>(
      { model3DA: text, model3DB: text },
      { extent: bucketFile, preset: bucketFile },
    ),
    outputs: listOf(
      oneOf([
        "segmentation3DA",
        "segmentedModel3DA",
        "locations3DA",
        "locations3DAAsSHP",
        "locations3DAAsGeoJSON",
        "segmentation3DB",
        "segmentedModel3DB",
        "locations3DB",
        "locations3DBAsSHP",
        "locations3DBAsGeoJSON",
      ]),
    ),
  },
  {
    options: shape<ChangeDetectionByModelOptionsCreate>(
      {},
      {
        samplingResolution: anyNumber,
        growThreshold: anyNumber,
        filterThreshold: anyNumber,
        minPointsPerChange: wholeNumber,
      },
    ),
  },
);

const outputsOfJob = outputsOf<ChangeDetectionOutputs>(
  {},
  {
    objects3D: realityData,
    locations3DAsSHP: realityData,
    locations3DAsGeoJSON: realityData,
    changesInModelA: realityData,
    changesInModelB: realityData,
    segmentation3DA: realityData,
    segmentedModel3DA: realityData,
    locations3DA: realityData,
    locations3DAAsSHP: realityData,
    locations3DAAsGeoJSON: realityData,
    segmentation3DB: realityData,
    segmentedModel3DB: realityData,
    locations3DB: realityData,
    locations3DBAsSHP: realityData,
    locations3DBAsGeoJSON: realityData,
  },
);

/** Finds what has changed between two models. */
export const changeDetection: JobType = jobType<
  ChangeDetectionSpecificationsCreate | ChangeDetectionByModelSpecificationsCreate,
  ChangeDetectionSpecifications
>({
  specifications: either(byDefinition, byModel),
  show: ({ outputs, ...asked }, ids) => ({ ...asked, outputs: outputsOfJob(outputs, ids) }),
  sample: (id) => ({ inputs: { model3dA: id(), model3dB: id() }, outputs: ["Objects3D"] }),
});
