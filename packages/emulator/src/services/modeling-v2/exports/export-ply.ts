import type { ExportPLYCreate, ExportPLYOptionsCreate } from "@reality-apis/reality-modeling/v2";
import { flag, type Kind, oneOf } from "../../../fields/kinds.ts";
import { shape } from "../../../fields/shape.ts";
import { exportName } from "./export-name.ts";
import { pointCloudOptions } from "./point-cloud-options.ts";

/** An export of the format PLY. */
export const exportPLY: Kind<ExportPLYCreate> = shape<ExportPLYCreate>(
  { format: oneOf(["PLY"]) },
  {
    options: shape<ExportPLYOptionsCreate>(
      {},
      {
        ...pointCloudOptions,
        mergePointClouds: flag,
        includeNormals: flag,
      },
    ),
    name: exportName,
  },
);
