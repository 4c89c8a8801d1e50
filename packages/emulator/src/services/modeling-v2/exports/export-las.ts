import type { ExportLASCreate, ExportLASOptionsCreate } from "@reality-apis/reality-modeling/v2";
import { anyNumber, flag, type Kind, oneOf, text, textLike } from "../../../fields/kinds.ts";
import { shape } from "../../../fields/shape.ts";

/** An export of the format LAS. */
export const exportLAS: Kind<ExportLASCreate> = shape<ExportLASCreate>(
  { format: oneOf(["LAS"]) },
  {
    options: shape<ExportLASOptionsCreate>(
      {},
      {
        crs: text,
        samplingStrategy: oneOf(["Resolution", "Absolute"]),
        samplingDistance: anyNumber,
        compress: oneOf(["None", "LAZ"]),
        mergePointClouds: flag,
        textureColorSource: oneOf(["None", "Visible", "Thermal", "Resolution"]),
      },
    ),
    name: textLike(/^.{3,}$/su),
  },
);
