import type { ExportOBJCreate, ExportOBJOptionsCreate } from "@reality-apis/reality-modeling/v2";
import { flag, type Kind, numberWithin, oneOf, text, wholeNumber } from "../../../fields/kinds.ts";
import { shape } from "../../../fields/shape.ts";
import { point } from "../job-types/point.ts";
import { exportName } from "./export-name.ts";
import { textureColors } from "./texture-colors.ts";

/** An export of the format OBJ. */
export const exportOBJ: Kind<ExportOBJCreate> = shape<ExportOBJCreate>(
  { format: oneOf(["OBJ"]) },
  {
    options: shape<ExportOBJOptionsCreate>(
      {},
      {
        ...textureColors,
        maximumTextureSize: wholeNumber,
        textureCompression: numberWithin(0, 100, true),
        textureSharpening: flag,
        lodScope: oneOf(["TileWise", "AcrossTiles"]),
        lodType: oneOf(["None", "Unary", "Quadtree", "Octree", "Adaptive", "BingMaps"]),
        crs: text,
        crsOrigin: point,
        doublePrecision: flag,
      },
    ),
    name: exportName,
  },
);
