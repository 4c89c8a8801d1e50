import { arrayAt, isObject, type JsonObject, objectAt, textAt } from "../../src/json.ts";
import { resolve } from "../../src/spec/resolve.ts";

const methods: ReadonlySet<string> = new Set(["get", "post", "put", "patch", "delete"]);

/** What the portal's gateway adds to every operation. */
const gatewayHeaders = [
  {
    name: "Authorization",
    in: "header",
    description: "OAuth access token with itwin-platform scope",
    required: true,
    schema: { pattern: "^Bearer .*$", type: "string" },
  },
  {
    name: "Accept",
    in: "header",
    required: true,
    schema: { type: "string", default: "application/vnd.bentley.itwin-platform.v1+json" },
  },
];

/**
 * Writes a curated document as the portal exports those of its services: OpenAPI 3.0 with `nullable`, also beside a
 * reference; closed objects and lists, some as `oneOf` of lists that overlap; the gateway's headers, keys and host; no
 * answers that are the same everywhere; names of its own.
 */
export function asPortal(document: JsonObject, host: string): JsonObject {
  const components = objectAt(document, "components");
  const schemas = Object.entries(objectAt(components, "schemas"));
  const base = textAt(arrayAt(document, "servers")[0], "url") ?? "";
  const portal = {
    openapi: "3.0.1",
    info: { title: textAt(document, "info", "title"), description: "", version: "v1" },
    servers: [{ url: `https://${host}${new URL(base).pathname}` }],
    paths: portalPaths(document),
    components: {
      ...components,
      schemas: Object.fromEntries(schemas.map(([name, schema]) => [name, portalSchema(document, schema)])),
      securitySchemes: {
        apiKeyHeader: { type: "apiKey", name: "X-Api-Subscription-Key", in: "header" },
        apiKeyQuery: { type: "apiKey", name: "subscription-key", in: "query" },
      },
    },
    security: [{ apiKeyHeader: [] }, { apiKeyQuery: [] }],
  };
  const names = new Map(schemas.map(([name]) => [name, `${name.slice(0, 1).toLowerCase()}${name.slice(1)}Model`]));
  return renamed(portal, names);
}

function portalPaths(document: JsonObject): JsonObject {
  const paths = Object.entries(objectAt(document, "paths")).map(([path, item]) => {
    const shared = arrayAt(item, "parameters");
    const operations = Object.entries(objectAt({ item }, "item")).filter(([method]) => methods.has(method));
    return [
      path,
      Object.fromEntries(operations.map(([method, own]) => [method, portalOperation(document, own, shared)])),
    ];
  });
  return Object.fromEntries(paths);
}

function portalOperation(document: JsonObject, operation: unknown, shared: readonly unknown[]): JsonObject {
  const { security: _security, requestBody, responses, ...rest } = objectAt({ operation }, "operation");
  const answers = Object.entries(objectAt({ responses }, "responses"));
  const told = answers.filter(([status]) => /^(?:2|401|429)/.test(status));
  const body = resolve(document, requestBody);
  return {
    ...rest,
    parameters: [...shared, ...arrayAt(rest, "parameters"), ...gatewayHeaders].map((parameter) =>
      portalSchema(document, resolve(document, parameter)),
    ),
    ...(isObject(body) ? { requestBody: { content: portalSchema(document, body.content) } } : {}),
    responses: Object.fromEntries(
      told.map(([status, answer]) => [status, portalSchema(document, resolve(document, answer))]),
    ),
  };
}

/** Everything in a schema, or around one. */
function portalSchema(document: JsonObject, value: unknown, key = ""): unknown {
  if (Array.isArray(value)) return value.map((item) => portalSchema(document, item));
  if (!isObject(value)) return value;
  const kept = Object.entries(value).filter(([name]) => key === "properties" || !name.startsWith("x-"));
  const schema = Object.fromEntries(kept.map(([name, child]) => [name, portalSchema(document, child, name)]));
  if (key === "properties") return schema;
  return closed(overlapping(withNullable(schema)));
}

/** Null is a word beside the type or the reference, and a list has no text beside it. */
function withNullable(schema: JsonObject): JsonObject {
  if (Array.isArray(schema.type)) {
    const types = schema.type.filter((type) => type !== "null");
    return { ...schema, type: types[0], nullable: true };
  }
  const members = arrayAt(schema, "anyOf").filter((member) => !isRest(member));
  const isOpen = members.length > 1 && members.some(isBareString);
  const left = members.filter(
    (member) => !(isObject(member) && member.type === "null") && !(isOpen && isBareString(member)),
  );
  if (left.length !== 1 || left.length === members.length)
    return members.length > 0 ? { ...schema, anyOf: members } : schema;
  const { anyOf: _anyOf, ...rest } = schema;
  const isNullable = members.some((member) => isObject(member) && member.type === "null");
  return { ...rest, ...objectAt({ found: left[0] }, "found"), ...(isNullable ? { nullable: true } : {}) };
}

/** The alternative for what is still to come is ours. */
function isRest(member: unknown): boolean {
  return /\/Other[A-Za-z]+$/.test(textAt(member, "$ref") ?? "");
}

function isBareString(member: unknown): boolean {
  return isObject(member) && member.type === "string" && Object.keys(member).length === 1;
}

/** A long list is exported as alternatives with a value in common. */
function overlapping(schema: JsonObject): JsonObject {
  const { enum: values, type: _type, ...rest } = schema;
  if (!Array.isArray(values) || values.length < 8) return schema;
  const halves = [values.slice(0, 5), values.slice(4)];
  return { ...rest, oneOf: halves.map((half) => ({ type: "string", enum: half })) };
}

function closed(schema: JsonObject): JsonObject {
  return isObject(schema.properties) && schema.additionalProperties === undefined
    ? { ...schema, additionalProperties: false }
    : schema;
}

function renamed(document: JsonObject, names: ReadonlyMap<string, string>): JsonObject {
  const text = JSON.stringify(document).replaceAll(/#\/components\/schemas\/([A-Za-z0-9]+)/g, (whole, name: string) =>
    whole.replace(name, names.get(name) ?? name),
  );
  const copy = JSON.parse(text);
  const schemas = Object.entries(objectAt(copy, "components", "schemas"));
  copy.components.schemas = Object.fromEntries(schemas.map(([name, schema]) => [names.get(name) ?? name, schema]));
  return copy;
}
