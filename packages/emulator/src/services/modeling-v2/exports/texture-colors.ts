import type { ExportI3SOptionsCreate } from "@reality-apis/reality-modeling/v2";
import { anyNumber, notNegative, oneOf } from "../../../fields/kinds.ts";
import type { OptionalKinds } from "../../../fields/shape.ts";

/** What the options of most formats say about the colors of textures; those of I3S say little else. */
export const textureColors: Omit<OptionalKinds<ExportI3SOptionsCreate>, "crs"> = {
  textureColorSource: oneOf(["None", "Visible", "Thermal", "Resolution"]),
  textureColorSourceResMin: notNegative,
  textureColorSourceResMax: notNegative,
  textureColorSourceThermalUnit: oneOf(["Absolute", "Celsius", "Fahrenheit"]),
  textureColorSourceThermalMin: anyNumber,
  textureColorSourceThermalMax: anyNumber,
};
