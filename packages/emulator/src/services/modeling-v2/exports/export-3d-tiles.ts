import type { Export3DTilesCreate, Export3DTilesOptionsCreate } from "@reality-apis/reality-modeling/v2";
import { anyNumber, type Kind, notNegative, oneOf, text, textLike } from "../../../fields/kinds.ts";
import { shape } from "../../../fields/shape.ts";

/** An export of the format 3DTiles. */
export const export3DTiles: Kind<Export3DTilesCreate> = shape<Export3DTilesCreate>(
  { format: oneOf(["3DTiles"]) },
  {
    options: shape<Export3DTilesOptionsCreate>(
      {},
      {
        textureColorSource: oneOf(["None", "Visible", "Thermal", "Resolution"]),
        textureColorSourceResMin: notNegative,
        textureColorSourceResMax: notNegative,
        textureColorSourceThermalUnit: oneOf(["Absolute", "Celsius", "Fahrenheit"]),
        textureColorSourceThermalMin: anyNumber,
        textureColorSourceThermalMax: anyNumber,
        crs: text,
        lodScope: oneOf(["TileWise", "AcrossTiles"]),
        compress: oneOf(["None", "Draco"]),
      },
    ),
    name: textLike(/^.{3,}$/su),
  },
);
