import type { Pointer } from "../pointer.ts";
import type { Located } from "./located.ts";
import { type Peeled, peel } from "./peel.ts";
import type { Shape } from "./shape.ts";
import { shapeOf } from "./shape-of.ts";
import type { Walk, WalkPlace } from "./walk.ts";

export type { WalkPlace as Place } from "./walk.ts";

/** One side of a place. */
export interface Side {
  readonly located: Located;
  readonly peeled: Peeled;
  readonly shape: Shape;
}

export function readSide(document: Walk["before"], located: Located): Side {
  const peeled = peel(document, located);
  return { located, peeled, shape: shapeOf(document, peeled) };
}

/** Whether texts beside the listed ones may come. */
export function isOpen({ peeled, shape }: Side): boolean {
  return peeled.open || shape.open;
}

/** Whether a list counts as open before and after. */
export function isOpenThroughout({ openness }: Pick<Walk, "openness">, before: boolean, after: boolean): boolean {
  return before && (after || openness === "before");
}

/** Where a fact stands, in both documents. */
export function at(
  { path }: WalkPlace,
  a: Side,
  b: Side,
): { readonly path: readonly string[]; readonly beforeAt: Pointer; readonly afterAt: Pointer } {
  return { path, beforeAt: a.located.at, afterAt: b.located.at };
}
