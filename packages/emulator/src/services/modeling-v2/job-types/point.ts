import type { Point3dCreate } from "@reality-apis/reality-modeling/v2";
import { anyNumber, type Kind } from "../../../fields/kinds.ts";
import { shape } from "../../../fields/shape.ts";

/** A point in space. */
export const point: Kind<Point3dCreate> = shape<Point3dCreate>({ x: anyNumber, y: anyNumber, z: anyNumber }, {});
