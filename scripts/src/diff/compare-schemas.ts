import { holdsKey } from "../json.ts";
import { compareRemarks } from "./compare-remarks.ts";
import { compareShapes } from "./compare-shapes.ts";
import type { Located } from "./located.ts";
import { at, isOpen, isOpenThroughout, type Place, readSide, type Side } from "./place.ts";
import { sameJson } from "./same-json.ts";
import { nodeFor, type Walk } from "./walk.ts";

/** Compares two schemas at a place. Named schemas get nodes of their own, so that a change of one is told once. */
export function compareSchemas(walk: Walk, place: Place, before: Located, after: Located): void {
  // What says the same on both sides and leads nowhere else differs nowhere: most of what is compared.
  if (sameJson(before.schema, after.schema) && !holdsKey(before.schema, "$ref")) return;
  const a = readSide(walk.before, before);
  const b = readSide(walk.after, after);
  compareRemarks(place, before, after);
  compareNullability(place, a, b);
  const name = a.peeled.name ?? b.peeled.name;
  if (name === undefined) compareShapes(walk, place, a, b);
  else compareNamed(walk, place, a, b, name);
}

function compareNamed(walk: Walk, place: Place, a: Side, b: Side, name: string): void {
  const here = `(${place.node.key}/${place.path.join("/")})`;
  const key = `${a.peeled.name ?? here} -> ${b.peeled.name ?? here}`;
  const { node, created } = nodeFor(walk, key, { schema: name });
  const bothOpen = isOpenThroughout(walk, isOpen(a), isOpen(b));
  place.node.edges.set(key, bothOpen && (place.node.edges.get(key) ?? true));
  if (isOpen(a) !== isOpen(b) && a.shape.values && b.shape.values) {
    place.node.facts.push({ kind: isOpen(b) ? "values-opened" : "values-closed", ...at(place, a, b) });
  }
  if (!created) return;
  const inside = { node, path: [] };
  compareRemarks(inside, { schema: a.peeled.schema, at: a.peeled.at }, { schema: b.peeled.schema, at: b.peeled.at });
  if (bothNamed(a, b) && a.shape.nullable !== b.shape.nullable) {
    node.facts.push({ kind: b.shape.nullable ? "null-added" : "null-removed", ...at(inside, a, b) });
  }
  compareShapes(walk, inside, alone(a), alone(b));
}

/** The schema by itself. Whether its list is open, the places say that refer to it: one may open it, and another not. */
function alone(side: Side): Side {
  const { schema, at } = side.peeled;
  return { ...side, located: { schema, at }, peeled: { ...side.peeled, open: false } };
}

/** What a named schema says about null itself is told of the schema, the rest of the place. */
function compareNullability(place: Place, a: Side, b: Side): void {
  if (bothNamed(a, b) && a.shape.nullable !== b.shape.nullable) return;
  const before = a.peeled.nullable || a.shape.nullable;
  const after = b.peeled.nullable || b.shape.nullable;
  if (before === after) return;
  place.node.facts.push({ kind: after ? "null-added" : "null-removed", ...at(place, a, b) });
}

function bothNamed(a: Side, b: Side): boolean {
  return a.peeled.name !== undefined && b.peeled.name !== undefined;
}
