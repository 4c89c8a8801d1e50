import type { ExportPLYCreate, ExportPLYOptionsCreate } from "@reality-apis/reality-modeling/v2";
import { anyNumber, flag, type Kind, oneOf, text, textLike } from "../../../fields/kinds.ts";
import { shape } from "../../../fields/shape.ts";

/** An export of the format PLY. */
export const exportPLY: Kind<ExportPLYCreate> = shape<ExportPLYCreate>(
  { format: oneOf(["PLY"]) },
  {
    options: shape<ExportPLYOptionsCreate>(
      {},
      {
        crs: text,
        samplingStrategy: oneOf(["Resolution", "Absolute"]),
        samplingDistance: anyNumber,
        mergePointClouds: flag,
        includeNormals: flag,
        textureColorSource: oneOf(["None", "Visible", "Thermal", "Resolution"]),
      },
    ),
    name: textLike(/^.{3,}$/su),
  },
);
