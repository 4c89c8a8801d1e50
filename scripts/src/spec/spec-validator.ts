import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { JsonObject } from "../json.ts";
import { type Pointer, parsePointer, printPointer } from "../pointer.ts";

/** Why a value does not match a schema. */
export interface Mismatch {
  /** Where in the value. */
  readonly path: Pointer;
  readonly message: string;
}

/** Validates values against the schemas of one specification. */
export interface SpecValidator {
  /** What makes the schema at a place unusable, if anything. */
  checkSchema(schemaAt: Pointer): string | undefined;
  /** Against the schema at a place of the document. */
  validateAt(schemaAt: Pointer, value: unknown): readonly Mismatch[];
  /** Against a schema that may refer to the document. */
  validateSchema(schema: unknown, value: unknown): readonly Mismatch[];
}

/** What OpenAPI adds to JSON Schema: known to it, without effect on a value. */
const openApiKeywords = [
  ...["openapi", "info", "servers", "security", "tags", "paths", "components", "externalDocs", "webhooks"],
  ...["jsonSchemaDialect", "discriminator", "xml", "example"],
];

/** Makes the validator of a bundled document. Strict: a schema with a keyword that JSON Schema doesn't know is an error. */
export function createSpecValidator(document: JsonObject): SpecValidator {
  // The rules of JSON Schema for schemas are kept by the lint and by strict mode; to compile them costs more than all else.
  const ajv = new Ajv2020({ strict: true, allErrors: true, meta: false, validateSchema: false });
  addFormats.default(ajv);
  ajv.addVocabulary([...openApiKeywords, ...extensions(document)]);
  ajv.addSchema({ $id: "spec", ...document }, "spec");
  const validate = (schema: JsonObject, value: unknown): readonly Mismatch[] => {
    try {
      const matches = ajv.compile(schema);
      return matches(value) ? [] : (matches.errors ?? []).map(toMismatch);
    } catch {
      // checkSchema reports the schema itself.
      return [];
    }
  };
  return {
    checkSchema(schemaAt) {
      try {
        ajv.compile({ $ref: `spec#${printPointer(schemaAt)}` });
        return undefined;
      } catch (error) {
        return error instanceof Error ? error.message : String(error);
      }
    },
    validateAt: (schemaAt, value) => validate({ $ref: `spec#${printPointer(schemaAt)}` }, value),
    validateSchema: (schema, value) => validate({ allOf: [absolute(schema)] }, value),
  };
}

/** The names of all extensions in a document; OpenAPI allows them everywhere. */
function extensions(value: unknown): ReadonlySet<string> {
  if (typeof value !== "object" || value === null) return new Set();
  const own = Object.keys(value).filter((key) => /^x-[a-z0-9_$:-]+$/i.test(key));
  return new Set([...own, ...Object.values(value).flatMap((child) => [...extensions(child)])]);
}

/** References of a lifted schema lead to the document that it was lifted out of. */
function absolute(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(absolute);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => [
      key,
      key === "$ref" && typeof child === "string" && child.startsWith("#") ? `spec${child}` : absolute(child),
    ]),
  );
}

function toMismatch(error: ErrorObject): Mismatch {
  const allowed: unknown = error.params.allowedValues;
  const extra: unknown = error.params.additionalProperty ?? error.params.unevaluatedProperty;
  const detail = Array.isArray(allowed) ? `: ${allowed.join(", ")}` : typeof extra === "string" ? `: ${extra}` : "";
  const path = parsePointer(error.instancePath);
  const place = path.length > 0 ? `${path.join(".")} ` : "";
  return { path, message: `${place}${error.message ?? "does not match"}${detail}` };
}
