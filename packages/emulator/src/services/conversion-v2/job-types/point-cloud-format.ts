import type { PointCloudFormat } from "@reality-apis/reality-conversion/v2";
import { type Kind, oneOf } from "../../../fields/kinds.ts";

/** A format that a point cloud can be converted to. */
export const pointCloudFormat: Kind<PointCloudFormat> = oneOf([
  "OPC",
  "3DTilesPNTS",
  "3DTilesPnts",
  "3DTilesGlbc",
  "LAS",
  "LAZ",
  "E57",
  "POD",
]);
