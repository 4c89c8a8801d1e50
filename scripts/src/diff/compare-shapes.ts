import { compareLimits } from "./compare-limits.ts";
import { compareProperties } from "./compare-properties.ts";
import { compareTypes } from "./compare-types.ts";
import { compareValues } from "./compare-values.ts";
import { compareVariants } from "./compare-variants.ts";
import { at, isOpen, isOpenThroughout, type Place, type Side } from "./place.ts";
import type { Walk } from "./walk.ts";

/** Compares one level of two schemas, and what is below it. */
export function compareShapes(walk: Walk, place: Place, a: Side, b: Side): void {
  if (a.shape.variants || b.shape.variants) {
    compareVariants(walk, place, a, b);
    return;
  }
  // Of things that have become something else, nothing below can be compared.
  if (!compareTypes(place, a, b)) return;
  compareValues(place, a, b, isOpenThroughout(walk, isOpen(a), isOpen(b)));
  compareLimits(place, a, b);
  compareProperties(walk, place, a, b);
  compareExtras(walk, place, a, b);
  const { items: before } = a.shape;
  const { items: after } = b.shape;
  if (before && after) walk.compare({ ...place, path: [...place.path, "[]"] }, before, after);
  else if (before || after)
    place.node.facts.push({ kind: after ? "items-described" : "items-forgotten", ...at(place, a, b) });
}

/** Whether, and of which schema, properties may be there that are not described. */
function compareExtras(walk: Walk, place: Place, a: Side, b: Side): void {
  const before = a.shape.extras;
  const after = b.shape.extras;
  if (typeof before === "object" && typeof after === "object") {
    walk.compare({ ...place, path: [...place.path, "{}"] }, before, after);
    return;
  }
  const kind = [before, after].map((extras) => (typeof extras === "object" ? "some" : extras ? "any" : "no"));
  if (kind[0] === kind[1]) return;
  const wider = kind[1] === "any" || kind[0] === "no";
  place.node.facts.push({ kind: wider ? "extras-allowed" : "extras-refused", ...at(place, a, b) });
}
