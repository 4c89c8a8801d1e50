import { arrayAt, isObject, type JsonObject, objectAt } from "../json.ts";
import { anyShape } from "./any-shape.ts";
import type { Located } from "./located.ts";
import { mergeShapes } from "./merge-shapes.ts";
import { isNull, type Peeled, peel } from "./peel.ts";
import type { Shape } from "./shape.ts";
import { uniteShapes } from "./unite-shapes.ts";

/** Keywords that a shape tells by itself, and those that say nothing about values. */
const told: ReadonlySet<string> = new Set([
  ...["type", "enum", "const", "nullable", "properties", "required", "additionalProperties", "items"],
  ...["allOf", "anyOf", "oneOf", "$ref", "title", "description", "summary", "example", "examples", "default"],
  ...["deprecated", "discriminator", "externalDocs", "xml", "$comment"],
]);

/** Shapes that were read before. A document never changes once it is read. */
const known = new WeakMap<JsonObject, Shape>();

/** Reads one level of a schema. Each schema is read once: a document could combine a few of them without end. */
export function shapeOf(document: JsonObject, peeled: Peeled): Shape {
  const { schema } = peeled;
  const found = known.get(schema);
  if (found) return found;
  const own = ownShape(peeled);
  // Whoever comes here again meanwhile goes in a circle.
  known.set(schema, own);
  const shape = [...allOfShapes(document, peeled), ...unionShapes(document, peeled)].reduce(mergeShapes, own);
  known.set(schema, shape);
  return shape;
}

function allOfShapes(document: JsonObject, peeled: Peeled): readonly Shape[] {
  return members(peeled, "allOf").map((member) => memberShape(document, member));
}

function unionShapes(document: JsonObject, peeled: Peeled): readonly Shape[] {
  return ["anyOf", "oneOf"].flatMap((key) => {
    const alternatives = members(peeled, key);
    if (alternatives.length === 0) return [];
    const others = alternatives.filter((member) => !isNull(member.schema));
    const shapes = others.map((member) => memberShape(document, member));
    return [uniteShapes(others, shapes, others.length < alternatives.length)];
  });
}

function memberShape(document: JsonObject, located: Located): Shape {
  const found = peel(document, located);
  const shape = shapeOf(document, found);
  return { ...shape, nullable: shape.nullable || found.nullable, open: shape.open || found.open };
}

function members({ schema, at }: Peeled, key: string): readonly Located[] {
  return arrayAt(schema, key).map((member, index) => ({ schema: member, at: [...at, key, `${index}`] }));
}

function ownShape({ schema, at }: Peeled): Shape {
  const listed = "const" in schema ? [schema.const] : Array.isArray(schema.enum) ? schema.enum : undefined;
  const values = listed?.filter((value) => value !== null);
  const types = typesOf(schema, values);
  const extras = schema.additionalProperties;
  return {
    types: new Set(types.filter((type) => type !== "null")),
    nullable: schema.nullable === true || types.includes("null") || (listed ?? []).includes(null),
    open: false,
    ...(values && values.length > 0 ? { values } : {}),
    properties: propertiesOf(schema, at),
    required: requiredOf(schema),
    extras: isObject(extras) ? { schema: extras, at: [...at, "additionalProperties"] } : extras !== false,
    ...(isObject(schema.items) ? { items: { schema: schema.items, at: [...at, "items"] } } : {}),
    rest: restOf(schema),
  };
}

function propertiesOf(schema: JsonObject, at: Located["at"]): Shape["properties"] {
  const properties = Object.entries(objectAt(schema, "properties"));
  // Most schemas have none, and empty maps take memory, too.
  if (properties.length === 0) return anyShape.properties;
  return new Map(properties.map(([name, property]) => [name, { schema: property, at: [...at, "properties", name] }]));
}

function requiredOf(schema: JsonObject): Shape["required"] {
  const names = arrayAt(schema, "required").filter((name) => typeof name === "string");
  return names.length === 0 ? anyShape.required : new Set(names);
}

function typesOf(schema: JsonObject, values: readonly unknown[] | undefined): readonly string[] {
  if (typeof schema.type === "string") return [schema.type];
  if (Array.isArray(schema.type)) return schema.type.filter((type) => typeof type === "string");
  if (isObject(schema.properties)) return ["object"];
  if (isObject(schema.items)) return ["array"];
  return [...new Set((values ?? []).map((value) => typeof value))];
}

/** OpenAPI 3.0 says beside a limit that it is exclusive; 3.1 has a limit of that name. */
function restOf(schema: JsonObject): JsonObject {
  const rest = Object.entries(schema).filter(([key]) => !told.has(key) && !key.startsWith("x-"));
  const translated = rest.flatMap(([key, value]): readonly (readonly [string, unknown])[] => {
    const limit = key === "exclusiveMinimum" ? "minimum" : key === "exclusiveMaximum" ? "maximum" : undefined;
    if (limit !== undefined && typeof value === "boolean") return value ? [[key, schema[limit]]] : [];
    const exclusive = schema[`exclusive${key.slice(0, 1).toUpperCase()}${key.slice(1)}`];
    return exclusive === true ? [] : [[key, value]];
  });
  return Object.fromEntries(translated);
}
