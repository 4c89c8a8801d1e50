import type { ExportCreate } from "@reality-apis/reality-modeling/v2";
import { isObject } from "../../../fields/is-object.ts";
import { type Kind, oneOf } from "../../../fields/kinds.ts";
import { export3DTiles } from "./export-3d-tiles.ts";
import { export3MX } from "./export-3mx.ts";
import { exportI3S } from "./export-i3s.ts";
import { exportLAS } from "./export-las.ts";
import { exportOBJ } from "./export-obj.ts";
import { exportOPC } from "./export-opc.ts";
import { exportOrthophotoDSM } from "./export-orthophoto-dsm.ts";
import { exportOSGB } from "./export-osgb.ts";
import { exportPLY } from "./export-ply.ts";

const formats: { readonly [Format in ExportCreate["format"]]: Kind<Extract<ExportCreate, { format: Format }>> } = {
  "3DTiles": export3DTiles,
  OBJ: exportOBJ,
  "3MX": export3MX,
  I3S: exportI3S,
  OSGB: exportOSGB,
  LAS: exportLAS,
  PLY: exportPLY,
  OPC: exportOPC,
  OrthophotoDSM: exportOrthophotoDSM,
};
const formatKind = oneOf(Object.keys(formats).filter(isFormat));

/** One export that a job is asked for; its format decides what else there is to say. */
export const exportKind: Kind<ExportCreate> = (value, path, problems) => {
  const format = isObject(value) ? value.format : undefined;
  if (!isObject(value) || format === undefined || format === null) return export3DTiles(value, path, problems);
  const known = formatKind(format, `${path}.format`, problems);
  return known && formats[known](value, path, problems);
};

function isFormat(name: string): name is ExportCreate["format"] {
  return Object.hasOwn(formats, name);
}
