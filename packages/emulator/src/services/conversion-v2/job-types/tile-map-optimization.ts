import type {
  TileMapOptimizationInputsCreate,
  TileMapOptimizationOptionsCreate,
  TileMapOptimizationSpecifications,
  TileMapOptimizationSpecificationsCreate,
} from "@reality-apis/reality-conversion/v2";
import { numberWithin, oneOf, text, wholeNumber } from "../../../fields/kinds.ts";
import { shape } from "../../../fields/shape.ts";
import { type JobType, jobType } from "../../v2/job-type.ts";
import { colour, texts } from "../../v2/kinds.ts";
import { realityData } from "../../v2/places.ts";

/** Consolidates tile maps into one. */
export const tileMapOptimization: JobType = jobType<
  TileMapOptimizationSpecificationsCreate,
  TileMapOptimizationSpecifications
>({
  specifications: shape<TileMapOptimizationSpecificationsCreate>(
    { inputs: shape<TileMapOptimizationInputsCreate>({ tileMaps: texts }, {}) },
    {
      options: shape<TileMapOptimizationOptionsCreate>(
        {},
        {
          outputFormat: oneOf(["XYZTileMap"]),
          inputCrs: text,
          outputCrs: text,
          topLevel: wholeNumber,
          bottomLevel: wholeNumber,
          imageFormat: oneOf(["JPG", "PNG"]),
          jpgQuality: numberWithin(10, 99, true),
          backgroundColor: colour,
        },
      ),
    },
  ),
  show: (asked, ids) => ({ ...asked, output: realityData(ids) }),
  sample: (id) => ({ inputs: { tileMaps: [id()] } }),
});
