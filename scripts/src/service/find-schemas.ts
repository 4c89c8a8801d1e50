import { arrayAt, isObject, type JsonObject, objectAt, textAt } from "../json.ts";
import { resolve } from "../spec/resolve.ts";
import type { FoundOperation } from "./find-operations.ts";

const combiners = ["allOf", "anyOf", "oneOf"];

/** The schema of the JSON that an operation answers when all is well. */
export function answerSchema(document: JsonObject, operation: FoundOperation): unknown {
  const responses = objectAt(operation.definition, "responses");
  const success = Object.keys(responses).find((status) => /^2\d\d$/.test(status));
  return success === undefined ? undefined : jsonSchema(resolve(document, responses[success]));
}

/** The schema of the JSON that an operation is sent. */
export function requestSchema(document: JsonObject, operation: FoundOperation): unknown {
  return jsonSchema(resolve(document, operation.definition.requestBody));
}

function jsonSchema(holder: unknown): unknown {
  const content = objectAt(holder, "content");
  const mediaType = Object.keys(content).find((name) => /[/+]json(?:;|$)/.test(name));
  return mediaType === undefined ? undefined : objectAt(content, mediaType).schema;
}

/** The schema of a property, found through references and alternatives. Dots separate the names of nested ones. */
export function propertySchema(document: JsonObject, schema: unknown, path: string): unknown {
  return path.split(".").reduce<unknown>((outer, name) => findProperty(document, outer, name), schema);
}

function findProperty(document: JsonObject, schema: unknown, name: string): unknown {
  const resolved = resolve(document, schema);
  const own = objectAt(resolved, "properties");
  if (Object.hasOwn(own, name)) return own[name];
  for (const combiner of combiners) {
    for (const member of arrayAt(resolved, combiner)) {
      const found = findProperty(document, member, name);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

/** The texts that a schema enumerates, found through references and alternatives. */
export function enumValues(document: JsonObject, schema: unknown): readonly string[] {
  const resolved = resolve(document, schema);
  const own = arrayAt(resolved, "enum").filter((value) => typeof value === "string");
  const inner = combiners.flatMap((name) => arrayAt(resolved, name).flatMap((member) => enumValues(document, member)));
  return [...new Set([...own, ...inner])];
}

/** The types that a schema allows, found through references and alternatives. */
export function schemaTypes(document: JsonObject, schema: unknown): ReadonlySet<string> {
  const resolved = resolve(document, schema);
  const type = isObject(resolved) ? resolved.type : undefined;
  const own = (Array.isArray(type) ? type : [type]).filter((name) => typeof name === "string");
  const inner = combiners.flatMap((name) =>
    arrayAt(resolved, name).flatMap((member) => [...schemaTypes(document, member)]),
  );
  return new Set([...own, ...inner]);
}

/** The name of the component schema that a schema refers to, also where `null` is allowed beside it. */
export function schemaName(schema: unknown): string | undefined {
  const reference = textAt(schema, "$ref");
  if (reference !== undefined) return /^#\/components\/schemas\/([^/]+)$/.exec(reference)?.[1];
  const named = arrayAt(schema, "anyOf").filter((member) => textAt(member, "$ref") !== undefined);
  return named.length === 1 ? schemaName(named[0]) : undefined;
}
