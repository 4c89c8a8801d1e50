import type {
  TrainingS3DInputsCreate,
  TrainingS3DOptionsCreate,
  TrainingS3DSpecifications,
  TrainingS3DSpecificationsCreate,
} from "@reality-apis/reality-analysis/v2";
import { aboveZero, listOf, numberWithin, oneOf, text, textLike } from "../../../fields/kinds.ts";
import { shape } from "../../../fields/shape.ts";
import { type JobType, jobType } from "../../v2/job-type.ts";
import { texts } from "../../v2/kinds.ts";

/** Trains a detector with segmented point clouds. */
export const trainingS3D: JobType = jobType<TrainingS3DSpecificationsCreate, TrainingS3DSpecifications>({
  specifications: shape<TrainingS3DSpecificationsCreate>(
    {
      inputs: shape<TrainingS3DInputsCreate>({ segmentations3D: texts, detectorName: text }, { preset: text }),
      outputs: listOf(oneOf(["detector"])),
    },
    {
      options: shape<TrainingS3DOptionsCreate>(
        {},
        {
          epochs: numberWithin(1, 100, true),
          spacing: aboveZero,
          model: oneOf(["SPLATNet"]),
          features: listOf(oneOf(["RGB", "NORMAL", "INTENSITY"])),
          versionNumber: textLike(/^\d+(?:\.\d+)?$/),
        },
      ),
    },
  ),
  show: ({ outputs, ...asked }) => {
    const { inputs, options } = asked;
    const detector = `${inputs.detectorName}/${options?.versionNumber ?? "1.0"}`;
    return { ...asked, outputs: outputs.length > 0 ? { detector } : {} };
  },
  sample: (id) => ({ inputs: { segmentations3D: [id()], detectorName: "detector" }, outputs: ["detector"] }),
});
