import { arrayAt, isObject, type JsonObject, objectAt, textAt } from "../json.ts";
import type { Pointer } from "../pointer.ts";
import { targetOf } from "./resolve.ts";

/** A value that a specification shows its readers, and the schema that it has to match. */
export interface Example {
  readonly at: Pointer;
  readonly schemaAt: Pointer;
  readonly value: unknown;
}

/** What a walk over a document finds. */
export interface Collected {
  readonly examples: readonly Example[];
  /** The places of all schemas that stand in no other schema. */
  readonly schemas: readonly Pointer[];
}

const schemaLists = ["allOf", "anyOf", "oneOf", "prefixItems"];
const schemaMaps = ["properties", "patternProperties", "$defs", "dependentSchemas"];
const schemaKeys = ["items", "additionalProperties", "not", "contains", "propertyNames", "if", "then", "else"];

/** Collects the examples of parameters, headers, bodies and schemas, the defaults of schemas too. */
export function collectExamples(document: JsonObject): Collected {
  const examples: Example[] = [];
  const schemas: Pointer[] = [];
  const addSchema = (schema: unknown, at: Pointer): void => {
    schemas.push(at);
    examples.push(...schemaExamples(schema, at));
  };
  const walk = (value: unknown, at: Pointer): void => {
    if (typeof value !== "object" || value === null) return;
    if (isObject(value) && isObject(value.schema)) {
      addSchema(value.schema, [...at, "schema"]);
      examples.push(...holderExamples(document, value, at));
    }
    for (const [key, child] of Object.entries(value)) {
      const place = [...at, key];
      if (place.length === 2 && at[0] === "components" && key === "schemas") {
        for (const [name, schema] of Object.entries(objectAt(child))) addSchema(schema, [...place, name]);
      } else if (!["schema", "example", "examples"].includes(key) && !key.startsWith("x-")) walk(child, place);
    }
  };
  walk(document, []);
  return { examples, schemas };
}

/** The examples of what has a schema: a parameter, a header, a body. */
function holderExamples(document: JsonObject, holder: JsonObject, at: Pointer): readonly Example[] {
  const schemaAt = [...at, "schema"];
  const single = "example" in holder ? [{ at: [...at, "example"], schemaAt, value: holder.example }] : [];
  const named = Object.entries(objectAt(holder, "examples")).map(([name, example]) => {
    const reference = textAt(example, "$ref");
    const place = reference === undefined ? [...at, "examples", name] : targetOf(reference);
    return { at: [...place, "value"], schemaAt, value: objectAt(document, ...place).value };
  });
  return [...single, ...named];
}

function schemaExamples(schema: unknown, at: Pointer): readonly Example[] {
  if (!isObject(schema)) return [];
  const own = ["example", "default"].filter((key) => key in schema);
  return [
    ...own.map((key) => ({ at: [...at, key], schemaAt: at, value: schema[key] })),
    ...arrayAt(schema, "examples").map((value, index) => ({
      at: [...at, "examples", `${index}`],
      schemaAt: at,
      value,
    })),
    ...innerSchemas(schema).flatMap(([path, inner]) => schemaExamples(inner, [...at, ...path])),
  ];
}

function innerSchemas(schema: JsonObject): readonly (readonly [path: Pointer, schema: unknown])[] {
  return [
    ...schemaLists.flatMap((key) => arrayAt(schema, key).map((inner, index) => [[key, `${index}`], inner] as const)),
    ...schemaMaps.flatMap((key) =>
      Object.entries(objectAt(schema, key)).map(([name, inner]) => [[key, name], inner] as const),
    ),
    ...schemaKeys.filter((key) => isObject(schema[key])).map((key) => [[key], schema[key]] as const),
  ];
}
