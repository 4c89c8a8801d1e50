import type { Finding } from "../finding.ts";
import { Refusal } from "../refusal.ts";
import type { Spec } from "../spec/spec.ts";
import { findOperations } from "./find-operations.ts";
import { answerSchema, propertySchema, requestSchema, schemaName } from "./find-schemas.ts";
import type { JobService } from "./job-service.ts";

/** The names of the schemas that stand for a job, for the request that creates one, and for its progress. */
export interface JobTypeNames {
  readonly job: string;
  readonly creation: string;
  readonly progress: string;
}

/**
 * Finds the schemas behind the envelopes.
 *
 * @throws Refusal when one of them has no name, since its users could not speak of it.
 */
export function jobTypeNames(spec: Spec, { operations, job, progress }: JobService): JobTypeNames {
  const findings: Finding[] = [];
  const found = findOperations(spec);
  const nameOf = (id: string, schemaOf: typeof answerSchema, envelope?: string): string => {
    const operation = found.get(id);
    const outer = operation && schemaOf(spec.document, operation);
    const schema = envelope === undefined ? outer : propertySchema(spec.document, outer, envelope);
    const name = schemaName(schema);
    if (name === undefined) {
      const what = envelope === undefined ? "request" : `"${envelope}" in the answer`;
      const reason = `the ${what} of "${id}" has no named schema; put it into components/schemas and refer to it`;
      findings.push({ ...spec.locate(operation?.at ?? []), reason });
    }
    return name ?? "";
  };
  const names = {
    job: nameOf(operations.read, answerSchema, job.envelope),
    creation: nameOf(operations.create, requestSchema),
    progress: nameOf(operations.progress, answerSchema, progress.envelope),
  };
  if (findings.length > 0) throw new Refusal(findings);
  return names;
}
