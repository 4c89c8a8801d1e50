import { arrayAt, objectAt, textAt, valueAt } from "../json.ts";
import type { Pointer } from "../pointer.ts";
import { targetOf } from "./resolve.ts";

/**
 * Refuses components that stand for themselves, by reference or by way of allOf, anyOf and oneOf. A schema may hold
 * itself in a property: that is a tree.
 */
export function checkCircles(document: unknown, refuse: (at: Pointer, reason: string) => void): void {
  for (const [kind, components] of Object.entries(objectAt(document, "components"))) {
    for (const name of Object.keys(objectAt(components))) {
      const start = ["components", kind, name];
      if (leadsTo(document, start, start, new Set())) {
        refuse(start, `${kind}/${name} goes in a circle: it stands for itself; break the circle with a property`);
      }
    }
  }
}

function leadsTo(document: unknown, from: Pointer, goal: Pointer, seen: Set<string>): boolean {
  return nextPlaces(document, from).some((place) => {
    const key = place.join("/");
    if (key === goal.join("/")) return true;
    if (seen.has(key)) return false;
    seen.add(key);
    return leadsTo(document, place, goal, seen);
  });
}

/** The places that the schema at a place stands for, or is combined from. */
function nextPlaces(document: unknown, at: Pointer): readonly Pointer[] {
  const value = valueAt(document, at);
  const reference = textAt(value, "$ref");
  const members = ["allOf", "anyOf", "oneOf"].flatMap((key) =>
    arrayAt(value, key).map((_member, index) => [...at, key, `${index}`]),
  );
  return reference === undefined ? members : [targetOf(reference), ...members];
}
