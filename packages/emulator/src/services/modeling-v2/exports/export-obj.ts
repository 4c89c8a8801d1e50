import type { ExportOBJCreate, ExportOBJOptionsCreate } from "@reality-apis/reality-modeling/v2";
import {
  anyNumber,
  flag,
  type Kind,
  notNegative,
  numberWithin,
  oneOf,
  text,
  textLike,
  wholeNumber,
} from "../../../fields/kinds.ts";
import { shape } from "../../../fields/shape.ts";
import { point } from "../job-types/point.ts";

/** An export of the format OBJ. */
export const exportOBJ: Kind<ExportOBJCreate> = shape<ExportOBJCreate>(
  { format: oneOf(["OBJ"]) },
  {
    options: shape<ExportOBJOptionsCreate>(
      {},
      {
        textureColorSource: oneOf(["None", "Visible", "Thermal", "Resolution"]),
        textureColorSourceResMin: notNegative,
        textureColorSourceResMax: notNegative,
        textureColorSourceThermalUnit: oneOf(["Absolute", "Celsius", "Fahrenheit"]),
        textureColorSourceThermalMin: anyNumber,
        textureColorSourceThermalMax: anyNumber,
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
    name: textLike(/^.{3,}$/su),
  },
);
