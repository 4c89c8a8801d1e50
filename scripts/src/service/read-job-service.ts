import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import type { Finding } from "../finding.ts";
import { isObject } from "../json.ts";
import { parsePointer } from "../pointer.ts";
import { Refusal } from "../refusal.ts";
import { readSource } from "../spec/read-source.ts";
import type { Spec } from "../spec/spec.ts";
import type { JobService } from "./job-service.ts";

export const jobServiceSchema = "specs/job-service.schema.json";

/**
 * Reads the `x-job-service` of a specification.
 *
 * @throws Refusal when it is missing or not as its JSON Schema wants it.
 */
export function readJobService(root: string, spec: Spec): JobService {
  const written = spec.document["x-job-service"];
  if (written === undefined) {
    const reason = "has no x-job-service; write how the service's jobs behave, as specs/README.md explains";
    throw new Refusal([{ ...spec.locate([]), reason }]);
  }
  const matches = compile(readSource(root, jobServiceSchema).text);
  if (matches(written)) return written;
  throw new Refusal((matches.errors ?? []).map((error) => toFinding(spec, error)));
}

/** The schema is the same for all specifications: the last one is kept. */
let compiled: { readonly text: string; readonly matches: ValidateFunction<JobService> } | undefined;

function compile(text: string): ValidateFunction<JobService> {
  if (compiled?.text !== text) {
    const schema: unknown = JSON.parse(text);
    if (!isObject(schema)) throw new Refusal([{ file: jobServiceSchema, line: 1, reason: "is not a JSON Schema" }]);
    const ajv = new Ajv2020({ allErrors: true, strict: true, meta: false, validateSchema: false });
    compiled = { text, matches: ajv.compile<JobService>(schema) };
  }
  return compiled.matches;
}

function toFinding(spec: Spec, error: ErrorObject): Finding {
  const place = ["x-job-service", ...parsePointer(error.instancePath)];
  const extra: unknown = error.params.additionalProperty;
  const hint = typeof extra === "string" ? ` ("${extra}")` : "";
  const at = typeof extra === "string" ? [...place, extra] : place;
  return { ...spec.locate(at), reason: `${place.join(".")} ${error.message ?? "is not allowed"}${hint}` };
}
