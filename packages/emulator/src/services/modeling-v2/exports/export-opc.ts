import type { ExportOPCCreate, ExportOPCOptionsCreate } from "@reality-apis/reality-modeling/v2";
import { anyNumber, type Kind, oneOf, text, textLike } from "../../../fields/kinds.ts";
import { shape } from "../../../fields/shape.ts";

/** An export of the format OPC. */
export const exportOPC: Kind<ExportOPCCreate> = shape<ExportOPCCreate>(
  { format: oneOf(["OPC"]) },
  {
    options: shape<ExportOPCOptionsCreate>(
      {},
      {
        crs: text,
        samplingStrategy: oneOf(["Resolution", "Absolute"]),
        samplingDistance: anyNumber,
        textureColorSource: oneOf(["None", "Visible", "Thermal", "Resolution"]),
      },
    ),
    name: textLike(/^.{3,}$/su),
  },
);
