import type { ExportOrthophotoDSMCreate, ExportOrthophotoDSMOptionsCreate } from "@reality-apis/reality-modeling/v2";
import { anyNumber, flag, type Kind, oneOf, text } from "../../../fields/kinds.ts";
import { shape } from "../../../fields/shape.ts";
import { exportName } from "./export-name.ts";

/** An export of the format OrthophotoDSM. */
export const exportOrthophotoDSM: Kind<ExportOrthophotoDSMCreate> = shape<ExportOrthophotoDSMCreate>(
  { format: oneOf(["OrthophotoDSM"]) },
  {
    options: shape<ExportOrthophotoDSMOptionsCreate>(
      {},
      {
        crs: text,
        overviews: oneOf(["None", "Embedded", "OvrFile"]),
        samplingDistance: anyNumber,
        projectionMode: oneOf(["HighestPoint", "LowestPoint"]),
        mergeParts: flag,
        orthoFormat: oneOf(["GeoTIFF", "JPEG", "None"]),
        noDataColor: text,
        colorSource: oneOf([
          "Reference3dModelVisible",
          "OptimizedComputationVisible",
          "Reference3dModelThermal",
          "OptimizedComputationThermal",
        ]),
        dsmFormat: oneOf(["GeoTIFF", "ASC", "None"]),
        noDataValue: anyNumber,
        noDataTransparency: flag,
      },
    ),
    name: exportName,
  },
);
