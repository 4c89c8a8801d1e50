import { at, type Place, type Side } from "./place.ts";

/** Compares the types of two schemas. Gives whether they have one in common, so that the rest can be compared. */
export function compareTypes(place: Place, a: Side, b: Side): boolean {
  const before = a.shape.types;
  const after = b.shape.types;
  const lost = before.size === 0 ? after.size > 0 : !covers(after, before);
  const gained = after.size === 0 ? before.size > 0 : !covers(before, after);
  const never = a.peeled.never !== b.peeled.never;
  if (!lost && !gained && !never) return true;
  const kind =
    (lost && gained && before.size > 0 && after.size > 0) || never
      ? "type-changed"
      : lost
        ? "type-narrowed"
        : "type-widened";
  place.node.facts.push({ kind, ...at(place, a, b), before: name(before), after: name(after) });
  return before.size > 0 && after.size > 0 && [...before].some((type) => after.has(type));
}

/** Whether every value of these types is one of those. A whole number is a number, and any type is one of none. */
function covers(wide: ReadonlySet<string>, narrow: ReadonlySet<string>): boolean {
  if (wide.size === 0) return true;
  if (narrow.size === 0) return false;
  return [...narrow].every((type) => wide.has(type) || (type === "integer" && wide.has("number")));
}

function name(types: ReadonlySet<string>): string {
  return types.size === 0 ? "anything" : [...types].toSorted().join(" or ");
}
