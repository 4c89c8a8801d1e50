import type { ExportI3SCreate, ExportI3SOptionsCreate } from "@reality-apis/reality-modeling/v2";
import { type Kind, oneOf, text } from "../../../fields/kinds.ts";
import { shape } from "../../../fields/shape.ts";
import { exportName } from "./export-name.ts";
import { textureColors } from "./texture-colors.ts";

/** An export of the format I3S. */
export const exportI3S: Kind<ExportI3SCreate> = shape<ExportI3SCreate>(
  { format: oneOf(["I3S"]) },
  {
    options: shape<ExportI3SOptionsCreate>(
      {},
      {
        ...textureColors,
        crs: text,
      },
    ),
    name: exportName,
  },
);
