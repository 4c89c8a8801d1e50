import type { ExportOSGBCreate, ExportOSGBOptionsCreate } from "@reality-apis/reality-modeling/v2";
import { flag, type Kind, numberWithin, oneOf, text, wholeNumber } from "../../../fields/kinds.ts";
import { shape } from "../../../fields/shape.ts";
import { point } from "../job-types/point.ts";
import { exportName } from "./export-name.ts";
import { textureColors } from "./texture-colors.ts";

/** An export of the format OSGB. */
export const exportOSGB: Kind<ExportOSGBCreate> = shape<ExportOSGBCreate>(
  { format: oneOf(["OSGB"]) },
  {
    options: shape<ExportOSGBOptionsCreate>(
      {},
      {
        ...textureColors,
        textureSharpening: flag,
        maximumTextureSize: wholeNumber,
        textureCompression: numberWithin(0, 100, true),
        crs: text,
        crsOrigin: point,
        lodScope: oneOf(["TileWise", "AcrossTiles"]),
        lodType: oneOf(["None", "Unary", "Quadtree", "Octree", "Adaptive", "BingMaps"]),
      },
    ),
    name: exportName,
  },
);
