import { arrayAt, isObject, type JsonObject, objectAt } from "../json.ts";
import type { Pointer } from "../pointer.ts";
import { resolve } from "./resolve.ts";

/** Finds the properties of a value that its schema describes nowhere, in none of its alternatives either. */
export function findUnknown(document: JsonObject, schemas: readonly unknown[], value: unknown): readonly Pointer[] {
  if (typeof value !== "object" || value === null) return [];
  const parts = schemas.flatMap((schema) => partsOf(document, schema));
  const inside = (name: string, child: unknown, described: readonly unknown[]): readonly Pointer[] =>
    findUnknown(document, described, child).map((path) => [name, ...path]);
  if (Array.isArray(value)) {
    const items = parts.flatMap((part) => part.items ?? []);
    return value.flatMap((item, index) => inside(`${index}`, item, items));
  }
  const free = parts.some(takesAny);
  return Object.entries(value).flatMap(([name, child]) => {
    const described = parts.flatMap((part) => objectAt(part, "properties")[name] ?? []);
    if (described.length > 0) return inside(name, child, described);
    return free ? [] : [[name]];
  });
}

/** A schema with all that it refers to or is combined from. */
function partsOf(document: JsonObject, schema: unknown): readonly JsonObject[] {
  const resolved = resolve(document, schema);
  if (!isObject(resolved)) return [];
  const members = ["allOf", "anyOf", "oneOf"].flatMap((key) => arrayAt(resolved, key));
  return [resolved, ...members.flatMap((member) => partsOf(document, member))];
}

/** Whether a schema takes properties of any name: it says so, or it describes an object and none of its properties. */
function takesAny({ additionalProperties, properties, type }: JsonObject): boolean {
  if (additionalProperties !== undefined) return additionalProperties !== false;
  return properties === undefined && type === "object";
}
