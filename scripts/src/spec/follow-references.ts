import { isObject, valueAt } from "../json.ts";
import type { Pointer } from "../pointer.ts";
import { targetOf } from "./resolve.ts";

/** What may stand beside a reference without saying anything about a value. */
const annotations: ReadonlySet<string> = new Set(["$ref", "title", "description", "summary", "examples", "deprecated"]);

/** The place that a place stands for, as long as it holds nothing but a reference. References must not go in a circle. */
export function followReferences(document: unknown, at: Pointer): Pointer {
  const value = valueAt(document, at);
  if (!isObject(value) || typeof value.$ref !== "string") return at;
  return Object.keys(value).every((key) => annotations.has(key))
    ? followReferences(document, targetOf(value.$ref))
    : at;
}
