import type { Export3DTilesCreate, Export3DTilesOptionsCreate } from "@reality-apis/reality-modeling/v2";
import { type Kind, oneOf, text } from "../../../fields/kinds.ts";
import { shape } from "../../../fields/shape.ts";
import { exportName } from "./export-name.ts";
import { textureColors } from "./texture-colors.ts";

/** An export of the format 3DTiles. */
export const export3DTiles: Kind<Export3DTilesCreate> = shape<Export3DTilesCreate>(
  { format: oneOf(["3DTiles"]) },
  {
    options: shape<Export3DTilesOptionsCreate>(
      {},
      {
        ...textureColors,
        crs: text,
        lodScope: oneOf(["TileWise", "AcrossTiles"]),
        compress: oneOf(["None", "Draco"]),
      },
    ),
    name: exportName,
  },
);
