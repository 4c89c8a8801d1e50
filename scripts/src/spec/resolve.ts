import { isObject, type JsonObject, valueAt } from "../json.ts";
import { type Pointer, parsePointer } from "../pointer.ts";

/** Follows references within a bundled document to what they stand for. Undefined when they go in a circle. */
export function resolve(document: JsonObject, value: unknown): unknown {
  let current = value;
  for (const seen = new Set<unknown>(); isObject(current) && typeof current.$ref === "string"; ) {
    if (seen.has(current)) return undefined;
    seen.add(current);
    current = valueAt(document, targetOf(current.$ref));
  }
  return current;
}

/** The place that a reference within a document leads to. */
export function targetOf(reference: string): Pointer {
  return parsePointer(reference.slice(reference.indexOf("#") + 1));
}
