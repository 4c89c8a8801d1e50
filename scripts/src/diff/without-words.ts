import { isObject } from "../json.ts";

/** What is there for people only: no type depends on it. */
const words: ReadonlySet<string> = new Set([
  ...["description", "summary", "title", "example", "examples", "externalDocs", "tags", "operationId", "$comment"],
]);

/** Below these stand names, and one of them may be spelled as one of those words. */
const maps: ReadonlySet<string> = new Set([
  ...["properties", "patternProperties", "mapping", "paths", "content", "headers"],
  ...["schemas", "parameters", "responses", "requestBodies"],
]);

/** Values, not schemas. */
const literal: ReadonlySet<string> = new Set(["enum", "const", "default"]);

/** A copy of a part of a document without its words, extensions included. */
export function withoutWords(value: unknown, key = ""): unknown {
  if (literal.has(key)) return value;
  if (Array.isArray(value)) return value.map((item) => withoutWords(item));
  if (!isObject(value)) return value;
  const kept = Object.entries(value).filter(([name]) => maps.has(key) || !(words.has(name) || name.startsWith("x-")));
  return Object.fromEntries(kept.map(([name, child]) => [name, withoutWords(child, name)]));
}
