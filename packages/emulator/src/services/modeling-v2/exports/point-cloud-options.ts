import type { ExportOPCOptionsCreate } from "@reality-apis/reality-modeling/v2";
import { anyNumber, oneOf, text } from "../../../fields/kinds.ts";
import type { OptionalKinds } from "../../../fields/shape.ts";

/** The options of all formats of point clouds; those of OPC say no more. */
export const pointCloudOptions: OptionalKinds<ExportOPCOptionsCreate> = {
  crs: text,
  samplingStrategy: oneOf(["Resolution", "Absolute"]),
  samplingDistance: anyNumber,
  textureColorSource: oneOf(["None", "Visible", "Thermal", "Resolution"]),
};
