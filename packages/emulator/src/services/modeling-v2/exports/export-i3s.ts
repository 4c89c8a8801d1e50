import type { ExportI3SCreate, ExportI3SOptionsCreate } from "@reality-apis/reality-modeling/v2";
import { anyNumber, type Kind, notNegative, oneOf, text, textLike } from "../../../fields/kinds.ts";
import { shape } from "../../../fields/shape.ts";

/** An export of the format I3S. */
export const exportI3S: Kind<ExportI3SCreate> = shape<ExportI3SCreate>(
  { format: oneOf(["I3S"]) },
  {
    options: shape<ExportI3SOptionsCreate>(
      {},
      {
        textureColorSource: oneOf(["None", "Visible", "Thermal", "Resolution"]),
        textureColorSourceResMin: notNegative,
        textureColorSourceResMax: notNegative,
        textureColorSourceThermalUnit: oneOf(["Absolute", "Celsius", "Fahrenheit"]),
        textureColorSourceThermalMin: anyNumber,
        textureColorSourceThermalMax: anyNumber,
        crs: text,
      },
    ),
    name: textLike(/^.{3,}$/su),
  },
);
