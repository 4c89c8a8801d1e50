import type { ExportOPCCreate, ExportOPCOptionsCreate } from "@reality-apis/reality-modeling/v2";
import { type Kind, oneOf } from "../../../fields/kinds.ts";
import { shape } from "../../../fields/shape.ts";
import { exportName } from "./export-name.ts";
import { pointCloudOptions } from "./point-cloud-options.ts";

/** An export of the format OPC. */
export const exportOPC: Kind<ExportOPCCreate> = shape<ExportOPCCreate>(
  { format: oneOf(["OPC"]) },
  {
    options: shape<ExportOPCOptionsCreate>({}, pointCloudOptions),
    name: exportName,
  },
);
