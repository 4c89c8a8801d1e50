import fc from "fast-check";
import { arrayAt, isObject, type JsonObject, objectAt, textAt } from "../../src/json.ts";
import { enumValues } from "../../src/service/find-schemas.ts";
import { resolve } from "../../src/spec/resolve.ts";

/** Makes arbitraries of the instances of schemas: JSON Schema as far as our specifications use it. */
export type InstancesOf = (schema: unknown) => fc.Arbitrary<unknown>;

/** Keywords that say something about a value, and that this generator knows. Any other is an error, so none is forgotten. */
const known: ReadonlySet<string> = new Set([
  ...["type", "enum", "const", "format", "pattern", "minLength", "maxLength", "minimum", "maximum", "exclusiveMinimum"],
  ...["properties", "required", "additionalProperties", "items", "allOf", "anyOf", "oneOf", "not"],
]);
const silent: ReadonlySet<string> = new Set(["title", "description", "examples", "discriminator", "$ref"]);

/** Which instances are made. */
export interface InstanceOptions {
  /** Whether unbounded texts may be empty and unbounded numbers negative, of which few services make sense. Default: yes. */
  readonly odd?: boolean;
}

/** Arbitraries are made once for each schema, since large ones hold the same small ones many times. */
export function instancesIn(document: JsonObject, { odd = true }: InstanceOptions = {}): InstancesOf {
  const made = new WeakMap<object, fc.Arbitrary<unknown>>();
  const bounded = (schema: JsonObject): JsonObject => (odd ? schema : { minLength: 1, minimum: 0, ...schema });
  const instancesOf: InstancesOf = (schema) => {
    const resolved = resolve(document, schema);
    if (!isObject(resolved)) throw new TypeError(`There is no schema at ${JSON.stringify(schema)}.`);
    const arbitrary = made.get(resolved) ?? make(document, bounded(resolved), instancesOf);
    made.set(resolved, arbitrary);
    return arbitrary;
  };
  return instancesOf;
}

function make(document: JsonObject, schema: JsonObject, instancesOf: InstancesOf): fc.Arbitrary<unknown> {
  const strange = Object.keys(schema).filter((key) => !known.has(key) && !silent.has(key) && !key.startsWith("x-"));
  if (strange.length > 0)
    throw new TypeError(`The generator of instances does not know ${strange.join(", ")}; teach it.`);
  const parts = arrayAt(schema, "allOf").map(instancesOf);
  const alternatives = [...arrayAt(schema, "anyOf"), ...arrayAt(schema, "oneOf")].map(instancesOf);
  const own = ownInstances(document, schema, instancesOf);
  const all = [...parts, ...(alternatives.length > 0 ? [fc.oneof(...alternatives)] : []), ...(own ? [own] : [])];
  const [first, ...others] = all;
  if (!first) return fc.jsonValue();
  // What several parts say of one object is laid over each other; the own properties, which say most, come last.
  return others.length === 0 ? first : fc.tuple(first, ...others).map((values) => Object.assign({}, ...values));
}

function ownInstances(
  document: JsonObject,
  schema: JsonObject,
  instancesOf: InstancesOf,
): fc.Arbitrary<unknown> | undefined {
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (Array.isArray(schema.enum)) return fc.constantFrom(...schema.enum);
  const types = [schema.type].flat().filter((type) => typeof type === "string");
  if (types.length === 0) return undefined;
  const excluded = new Set<unknown>(schema.not === undefined ? [] : enumValues(document, schema.not));
  return fc
    .oneof(...types.map((type) => instancesOfType(type, schema, instancesOf)))
    .filter((value) => !excluded.has(value));
}

function instancesOfType(type: string, schema: JsonObject, instancesOf: InstancesOf): fc.Arbitrary<unknown> {
  switch (type) {
    case "null":
      return fc.constant(null);
    case "boolean":
      return fc.boolean();
    case "integer":
      return fc.integer({ min: numberAt(schema, "minimum") ?? -1_000, max: numberAt(schema, "maximum") ?? 1_000_000 });
    case "number":
      return numbers(schema);
    case "string":
      return texts(schema);
    case "array":
      return fc.array(instancesOf(schema.items), { maxLength: 4 });
    case "object":
      return objects(schema, instancesOf);
    default:
      throw new TypeError(`The generator of instances does not know the type ${type}; teach it.`);
  }
}

function numbers(schema: JsonObject): fc.Arbitrary<number> {
  const above = numberAt(schema, "exclusiveMinimum");
  const min = above ?? numberAt(schema, "minimum") ?? -1e6;
  const bounds = { min, max: numberAt(schema, "maximum") ?? 1e9, minExcluded: above !== undefined };
  // JSON has no negative zero.
  return fc.double({ ...bounds, noNaN: true }).map((value) => value + 0);
}

function texts(schema: JsonObject): fc.Arbitrary<string> {
  const [minLength, maxLength] = [numberAt(schema, "minLength") ?? 0, numberAt(schema, "maxLength") ?? 20];
  const pattern = textAt(schema, "pattern");
  if (pattern !== undefined) {
    return fc
      .stringMatching(new RegExp(pattern, "u"))
      .filter((text) => [...text].length >= minLength && [...text].length <= Math.max(maxLength, 20));
  }
  if (schema.format === "date-time") return dateTimes();
  if (schema.format === "uuid") return fc.uuid();
  return fc.string({ minLength, maxLength, unit: "grapheme" }).map((text) => [...text].slice(0, maxLength).join(""));
}

/** As the services write them: with up to seven digits of a second, in UTC or with an offset. */
function dateTimes(): fc.Arbitrary<string> {
  const days = fc.date({ min: new Date("2000-01-01"), max: new Date("2099-12-31"), noInvalidDate: true });
  return fc
    .tuple(days, fc.constantFrom("", ".5", ".1234567"), fc.constantFrom("Z", "+00:00", "-07:30"))
    .map(([day, fraction, zone]) => `${day.toISOString().slice(0, 19)}${fraction}${zone}`);
}

/** An open object has a property that its schema does not know, now and then. */
function objects(schema: JsonObject, instancesOf: InstancesOf): fc.Arbitrary<object> {
  const properties = Object.entries(objectAt(schema, "properties")).map(
    ([name, property]): [string, fc.Arbitrary<unknown>] => [name, instancesOf(property)],
  );
  const requiredKeys = arrayAt(schema, "required").filter((name) => typeof name === "string");
  const described = properties.filter(([name]) => requiredKeys.includes(name));
  const optional = properties.filter(([name]) => !requiredKeys.includes(name));
  const extra: [string, fc.Arbitrary<unknown>][] =
    schema.additionalProperties === false ? [] : [["addedLater", fc.jsonValue({ maxDepth: 1 })]];
  return fc
    .tuple(
      fc.record(Object.fromEntries(described)),
      fc.record(Object.fromEntries([...optional, ...extra]), { requiredKeys: [] }),
    )
    .map(([needed, others]) => ({ ...others, ...needed }));
}

function numberAt(schema: JsonObject, key: string): number | undefined {
  const value = schema[key];
  return typeof value === "number" ? value : undefined;
}
