import { peel } from "../diff/peel.ts";
import { typeName } from "../emit/names.ts";
import { arrayAt, isObject, type JsonObject, objectAt, textAt, valueAt } from "../json.ts";
import { targetOf } from "../spec/resolve.ts";

/** Turns schemas of a service's document into curated ones. */
export interface Translator {
  readonly vendor: JsonObject;
  readonly way: "request" | "response";
  /** The curated name of a schema of the document, by the way it is used, as `request jobInput`. */
  readonly names: ReadonlyMap<string, string>;
  /** The schemas that the curated specification has. */
  readonly taken: JsonObject;
  /** Schemas that the curated specification has not, by their new names; the translation adds to them. */
  readonly added: Map<string, unknown>;
}

/** What a curated schema leaves out: defaults stand in words, and an example says less than those of a body. */
const left: ReadonlySet<string> = new Set([
  "nullable",
  "default",
  "example",
  "xml",
  "externalDocs",
  "additionalProperties",
]);

/** Translates a schema: types with null, open on read and closed on write, references to curated names. */
export function translateSchema(translator: Translator, schema: unknown): unknown {
  if (!isObject(schema)) return schema;
  if (typeof schema.$ref === "string") return translateReference(translator, schema, schema.$ref);
  const kept = Object.entries(schema).filter(([key]) => !left.has(key) && !key.startsWith("x-"));
  const translated = Object.fromEntries(kept.map(([key, value]) => [key, translateKeyword(translator, key, value)]));
  if (Array.isArray(schema.enum) && translator.way === "response") {
    const listed = without(translated, "description");
    return { ...describe(schema), anyOf: [listed, { type: "string" }, ...orNull(schema)] };
  }
  const typed = schema.nullable === true ? withNull(translated) : translated;
  return translator.way === "request" && isObject(schema.properties)
    ? { ...typed, additionalProperties: false }
    : typed;
}

function translateKeyword(translator: Translator, key: string, value: unknown): unknown {
  if (key === "properties") {
    const inner = Object.entries(objectAt({ value }, "value"));
    return Object.fromEntries(inner.map(([name, schema]) => [name, translateSchema(translator, schema)]));
  }
  if (key === "items" || key === "not") return translateSchema(translator, value);
  if (["allOf", "anyOf", "oneOf"].includes(key)) {
    return arrayAt({ value }, "value").map((schema) => translateSchema(translator, schema));
  }
  return value;
}

function translateReference(translator: Translator, schema: JsonObject, reference: string): unknown {
  const { vendor, way, names, taken, added } = translator;
  const target = targetOf(reference);
  const theirs = target.at(-1) ?? "";
  const name = names.get(`${way} ${theirs}`) ?? typeName(theirs);
  if (!Object.hasOwn(taken, name) && !added.has(name)) {
    added.set(name, {});
    const definition = valueAt(vendor, target);
    // The list itself is closed; whoever refers to it opens it.
    const closed =
      isObject(definition) && Array.isArray(definition.enum) ? { ...translator, way: "request" as const } : translator;
    added.set(name, translateSchema(closed, definition));
  }
  const own = { $ref: `#/components/schemas/${name}` };
  const values = peel(vendor, { schema, at: [] }).schema.enum;
  const members: readonly object[] = [
    own,
    ...(way === "response" && Array.isArray(values) ? [{ type: "string" }] : []),
    ...orNull(schema),
  ];
  return { ...describe(schema), ...(members.length > 1 ? { anyOf: members } : own) };
}

function describe(schema: JsonObject): object {
  const description = textAt(schema, "description");
  return description === undefined ? {} : { description };
}

function without(schema: JsonObject, key: string): object {
  return Object.fromEntries(Object.entries(schema).filter(([name]) => name !== key));
}

function orNull({ nullable }: JsonObject): readonly object[] {
  return nullable === true ? [{ type: "null" }] : [];
}

/** A list of values has no null in it: that stands beside it. */
function withNull(schema: JsonObject): JsonObject {
  if (typeof schema.type === "string" && !("enum" in schema)) return { ...schema, type: [schema.type, "null"] };
  return { anyOf: [schema, { type: "null" }] };
}
