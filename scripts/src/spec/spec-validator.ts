import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { JsonObject } from "../json.ts";
import { type Pointer, parsePointer, printPointer } from "../pointer.ts";
import { followReferences } from "./follow-references.ts";

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
  // The rules of JSON Schema for schemas are kept by the lint and by strict mode; to compile them costs more than all
  // else. And what is compiled runs a few times only: to make it faster costs more than it ever saves.
  const settings = { strict: true, allErrors: true, meta: false, validateSchema: false };
  const ajv = new Ajv2020({ ...settings, inlineRefs: false, loopEnum: 1, loopRequired: 1, code: { optimize: false } });
  addFormats.default(ajv);
  ajv.addVocabulary([...openApiKeywords, ...extensions(document)]);
  ajv.addSchema({ $id: "spec", ...document }, "spec");
  const compiled = new Map<string, ValidateFunction | Error>();
  const compile = (schemaAt: Pointer): ValidateFunction | Error => {
    const id = `spec#${printPointer(followReferences(document, schemaAt))}`;
    // By its address, not by a reference to it: so it is the same for all that refer to it, and compiled once.
    const known = compiled.get(id) ?? attempt(() => ajv.getSchema(id) ?? new Error(`there is no schema at ${id}`));
    compiled.set(id, known);
    return known;
  };
  return {
    checkSchema(schemaAt) {
      const matches = compile(schemaAt);
      return matches instanceof Error ? matches.message : undefined;
    },
    validateAt: (schemaAt, value) => mismatches(compile(schemaAt), value),
    validateSchema: (schema, value) =>
      mismatches(
        attempt(() => ajv.compile({ allOf: [absolute(schema)] })),
        value,
      ),
  };
}

function attempt<Result>(work: () => Result): Result | Error {
  try {
    return work();
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** Of a schema that can't be compiled, none: checkSchema reports the schema itself. */
function mismatches(matches: ValidateFunction | Error, value: unknown): readonly Mismatch[] {
  return matches instanceof Error || matches(value) ? [] : (matches.errors ?? []).map(toMismatch);
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
