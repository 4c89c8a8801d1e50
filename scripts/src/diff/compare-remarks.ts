import { isObject, type JsonObject } from "../json.ts";
import type { Located } from "./located.ts";
import type { Place } from "./place.ts";
import { sameJson } from "./same-json.ts";

const texts: readonly string[] = ["title", "description", "summary", "example", "examples", "externalDocs", "$comment"];

/** Compares what is said about a value without narrowing it: texts, the default, whether it is deprecated. */
export function compareRemarks(place: Place, before: Located, after: Located): void {
  const a = isObject(before.schema) ? before.schema : {};
  const b = isObject(after.schema) ? after.schema : {};
  const where = { path: place.path, beforeAt: before.at, afterAt: after.at };
  if (!sameJson(a.default, b.default)) {
    place.node.facts.push({ kind: "default-changed", ...where, before: a.default, after: b.default });
  }
  if ((a.deprecated === true) !== (b.deprecated === true)) {
    place.node.facts.push({ kind: b.deprecated === true ? "deprecated" : "undeprecated", ...where });
  }
  if (!sameTexts(a, b)) place.node.facts.push({ kind: "text-changed", ...where });
}

/** Whether two objects say the same in words, extensions included. */
export function sameTexts(a: JsonObject, b: JsonObject): boolean {
  const extensions = [...Object.keys(a), ...Object.keys(b)].filter((key) => key.startsWith("x-"));
  return [...texts, ...extensions].every((key) => sameJson(a[key], b[key]));
}
