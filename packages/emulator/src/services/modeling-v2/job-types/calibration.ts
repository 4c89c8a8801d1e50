import type {
  CalibrationInputsCreate,
  CalibrationOptionsCreate,
  CalibrationOutputs,
  CalibrationSpecifications,
  CalibrationSpecificationsCreate,
} from "@reality-apis/reality-modeling/v2";
import { anyNumber, flag, listOf, oneOf, text, wholeNumber } from "../../../fields/kinds.ts";
import { shape } from "../../../fields/shape.ts";
import { type JobType, jobType } from "../../v2/job-type.ts";
import { bucketFile, texts } from "../../v2/kinds.ts";
import { outputsOf } from "../../v2/outputs-of.ts";
import { bucketPath, realityData } from "../../v2/places.ts";

const outputsOfJob = outputsOf<CalibrationOutputs>(
  { scene: realityData },
  { report: bucketPath("report"), texturedTiePoints: realityData },
);

/** What a scene can be registered by, as a whole. */
const registrations = [
  "None",
  "UserConstraints",
  "ControlPoints",
  "PositionMetadata",
  "PointClouds",
  "Automatic",
] as const;

/** Finds the place and the direction that the images of a scene were taken from. */
export const calibration: JobType = jobType<CalibrationSpecificationsCreate, CalibrationSpecifications>({
  specifications: shape<CalibrationSpecificationsCreate>(
    {
      inputs: shape<CalibrationInputsCreate>({ scene: text }, { presets: texts, crsData: bucketFile }),
      outputs: listOf(oneOf(["scene", "report", "texturedTiePoints"])),
    },
    {
      options: shape<CalibrationOptionsCreate>(
        {},
        {
          rigSynchro: oneOf(["None", "Strict", "Loose"]),
          rotationPolicy: oneOf(["Compute", "Adjust", "Keep", "Extend"]),
          centerPolicy: oneOf(["Compute", "Adjust", "AdjustWithinTolerance", "Keep", "Extend"]),
          centerTolerance: anyNumber,
          focalPolicy: oneOf(["Adjust", "Keep"]),
          principalPolicy: oneOf(["Adjust", "Keep"]),
          radialPolicy: oneOf(["Adjust", "Keep"]),
          tangentialPolicy: oneOf(["Adjust", "Keep"]),
          fisheyeFocalPolicy: oneOf(["AdjustSymmetric", "AdjustAsymmetric", "Keep"]),
          fisheyeDistortionPolicy: oneOf(["Adjust_01xx0", "Adjust_x1xx0", "Adjust_x1xxx", "Keep"]),
          aspectRatioPolicy: oneOf(["Adjust", "Keep"]),
          skewPolicy: oneOf(["Adjust", "Keep"]),
          tiepointsPolicy: oneOf(["Compute", "Keep"]),
          pairSelection: oneOf(["Default", "Sequence", "Loop", "Exhaustive", "SimilarOnly"]),
          pairSelectionDistance: wholeNumber,
          keypointsDensity: oneOf(["Normal", "High"]),
          precalibration: flag,
          tagsExtraction: listOf(oneOf(["QR", "April", "Chili", "Checkerboards"])),
          colorEqualization: oneOf(["None", "BlockWise", "MachineLearning"]),
          adjustmentConstraints: listOf(
            oneOf(["None", "ControlPoints", "PositionMetadata", "PointClouds", "Automatic"]),
          ),
          rigidRegistrationPosition: oneOf(registrations),
          rigidRegistrationRotation: oneOf([...registrations, "RotationMetadata"]),
          rigidRegistrationScale: oneOf(registrations),
          sceneOutputCrs: text,
        },
      ),
    },
  ),
  show: ({ outputs, ...asked }, ids) => ({ ...asked, outputs: outputsOfJob(outputs, ids) }),
  sample: (id) => ({ inputs: { scene: id() }, outputs: ["scene"] }),
});
