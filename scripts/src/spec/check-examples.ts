import type { Finding } from "../finding.ts";
import { valueAt } from "../json.ts";
import { collectExamples, type Example } from "./collect-examples.ts";
import { findUnknown } from "./find-unknown.ts";
import type { Spec } from "./spec.ts";
import type { SpecValidator } from "./spec-validator.ts";

/**
 * Finds schemas that JSON Schema can't read, then examples and defaults that don't match theirs, or hold
 * more than it describes: an open schema would let every slip of the pen pass.
 */
export function checkExamples(spec: Spec, validator: SpecValidator): readonly Finding[] {
  const { examples, schemas } = collectExamples(spec.document);
  // A wrong schema spoils all that refer to it, each with the same message: one is enough, best that of a component.
  const inOrder = schemas.toSorted((a, b) => Number(b[0] === "components") - Number(a[0] === "components"));
  const wrong = new Map<string, Finding>();
  for (const at of inOrder) {
    const message = validator.checkSchema(at);
    if (message !== undefined && !wrong.has(message)) {
      wrong.set(message, { ...spec.locate(at), reason: `the schema is not valid JSON Schema: ${message}` });
    }
  }
  if (wrong.size > 0) return [...wrong.values()];
  return examples.flatMap((example) => mismatches(spec, validator, example));
}

function mismatches(spec: Spec, validator: SpecValidator, { at, schemaAt, value }: Example): readonly Finding[] {
  const what = at.at(-1) === "default" ? "default" : "example";
  const wrong = validator.validateAt(schemaAt, value).map(({ path, message }) => ({
    ...spec.locate([...at, ...path]),
    reason: `the ${what} does not match its schema: ${message}`,
  }));
  if (wrong.length > 0) return wrong;
  return findUnknown(spec.document, [valueAt(spec.document, schemaAt)], value).map((path) => ({
    ...spec.locate([...at, ...path]),
    reason: `the ${what} has a property that its schema does not describe: ${path.join(".")}`,
  }));
}
