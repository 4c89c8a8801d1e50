import type {
  FillImagePropertiesInputsCreate,
  FillImagePropertiesOptionsCreate,
  FillImagePropertiesOutputs,
  FillImagePropertiesSpecifications,
  FillImagePropertiesSpecificationsCreate,
} from "@reality-apis/reality-modeling/v2";
import { flag, listOf, oneOf, text } from "../../../fields/kinds.ts";
import { shape } from "../../../fields/shape.ts";
import { type JobType, jobType } from "../../v2/job-type.ts";
import { texts } from "../../v2/kinds.ts";
import { outputsOf } from "../../v2/outputs-of.ts";
import { realityData } from "../../v2/places.ts";

const outputsOfJob = outputsOf<FillImagePropertiesOutputs>({ scene: realityData }, {});

/** Makes a scene of images, or completes one, with what is known of each image. */
export const fillImageProperties: JobType = jobType<
  FillImagePropertiesSpecificationsCreate,
  FillImagePropertiesSpecifications
>({
  specifications: shape<FillImagePropertiesSpecificationsCreate>(
    {
      inputs: shape<FillImagePropertiesInputsCreate>(
        {},
        { imageCollections: texts, sceneToProcess: text, sceneToComplete: text, presets: texts },
      ),
      outputs: listOf(oneOf(["scene"])),
    },
    {
      options: shape<FillImagePropertiesOptionsCreate>(
        {},
        { recursiveImageCollections: flag, altitudeReference: oneOf(["SeaLevel", "WGS84Ellipsoid"]) },
      ),
    },
  ),
  show: ({ outputs, ...asked }, ids) => ({ ...asked, outputs: outputsOfJob(outputs, ids) }),
  sample: (id) => ({ inputs: { imageCollections: [id()] }, outputs: ["scene"] }),
});
