import { at, type Place, type Side } from "./place.ts";
import type { Walk } from "./walk.ts";

/** Compares the properties of two objects. */
export function compareProperties(walk: Walk, place: Place, a: Side, b: Side): void {
  const before = a.shape.properties;
  const after = b.shape.properties;
  for (const [name, property] of before) {
    const inside = { ...place, path: [...place.path, name] };
    const other = after.get(name);
    if (!other) {
      place.node.facts.push({ kind: "property-removed", ...at(inside, a, b), beforeAt: property.at });
      continue;
    }
    const needed = [a.shape.required.has(name), b.shape.required.has(name)];
    if (needed[0] !== needed[1]) {
      const kind = needed[1] ? "became-required" : "became-optional";
      place.node.facts.push({ kind, path: inside.path, beforeAt: property.at, afterAt: other.at });
    }
    walk.compare(inside, property, other);
  }
  for (const [name, property] of after) {
    if (before.has(name)) continue;
    const kind = b.shape.required.has(name) ? "required-property-added" : "optional-property-added";
    const path = [...place.path, name];
    place.node.facts.push({ kind, path, beforeAt: a.peeled.at, afterAt: property.at });
  }
}
