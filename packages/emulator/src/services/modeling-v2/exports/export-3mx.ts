import type { Export3MXCreate, Export3MXOptionsCreate } from "@reality-apis/reality-modeling/v2";
import { flag, type Kind, oneOf, text } from "../../../fields/kinds.ts";
import { shape } from "../../../fields/shape.ts";
import { point } from "../job-types/point.ts";
import { exportName } from "./export-name.ts";
import { textureColors } from "./texture-colors.ts";

/** An export of the format 3MX. */
export const export3MX: Kind<Export3MXCreate> = shape<Export3MXCreate>(
  { format: oneOf(["3MX"]) },
  {
    options: shape<Export3MXOptionsCreate>(
      {},
      {
        ...textureColors,
        crs: text,
        crsOrigin: point,
        lodScope: oneOf(["TileWise", "AcrossTiles"]),
        generateWebApp: flag,
      },
    ),
    name: exportName,
  },
);
