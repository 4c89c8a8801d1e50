import type { ExportLASCreate, ExportLASOptionsCreate } from "@reality-apis/reality-modeling/v2";
import { flag, type Kind, oneOf } from "../../../fields/kinds.ts";
import { shape } from "../../../fields/shape.ts";
import { exportName } from "./export-name.ts";
import { pointCloudOptions } from "./point-cloud-options.ts";

/** An export of the format LAS. */
export const exportLAS: Kind<ExportLASCreate> = shape<ExportLASCreate>(
  { format: oneOf(["LAS"]) },
  {
    options: shape<ExportLASOptionsCreate>(
      {},
      {
        ...pointCloudOptions,
        compress: oneOf(["None", "LAZ"]),
        mergePointClouds: flag,
      },
    ),
    name: exportName,
  },
);
