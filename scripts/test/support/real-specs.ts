import { isObject, objectAt } from "../../src/json.ts";
import type { Pointer } from "../../src/pointer.ts";
import { readRegistry } from "../../src/read-registry.ts";
import { repositoryRoot } from "../../src/repository-root.ts";
import { type FoundOperation, findOperations } from "../../src/service/find-operations.ts";
import { followReferences } from "../../src/spec/follow-references.ts";
import { loadSpec } from "../../src/spec/load-spec.ts";
import { resolve } from "../../src/spec/resolve.ts";
import type { Spec } from "../../src/spec/spec.ts";
import { createSpecValidator, type SpecValidator } from "../../src/spec/spec-validator.ts";

/** A registered specification, ready to be asked. */
export interface RealSpec {
  /** As `reality-conversion@v1`. */
  readonly name: string;
  readonly spec: Spec;
  readonly operations: ReadonlyMap<string, FoundOperation>;
  readonly validator: SpecValidator;
}

/** All registered specifications, by name. */
export const realSpecs: ReadonlyMap<string, RealSpec> = new Map(
  readRegistry(repositoryRoot).map((entry) => {
    const spec = loadSpec(repositoryRoot, entry);
    const name = `${entry.service}@${entry.version}`;
    const validator = createSpecValidator(spec.document);
    return [name, { name, spec, validator, operations: findOperations(spec) }];
  }),
);

/** The specification of a service version, as `reality-conversion@v1`; there has to be one. */
export function realSpec(name: string): RealSpec {
  const found = realSpecs.get(name);
  if (!found) throw new Error(`There is no specification of ${name}.`);
  return found;
}

/** The JSON of one body: where its schema stands, and the examples beside it, by name. */
export interface Body {
  readonly schemaAt: Pointer;
  readonly schema: unknown;
  readonly examples: ReadonlyMap<string, unknown>;
}

/** The body of an operation's request, or of its answer of one status. Undefined if there is none. */
export function bodyOf(
  { spec: { document }, operations }: RealSpec,
  operation: string,
  body: string,
): Body | undefined {
  const at = operations.get(operation)?.at ?? [];
  const holderAt = followReferences(document, [...at, ...(body === "request" ? ["requestBody"] : ["responses", body])]);
  const media = objectAt(document, ...holderAt, "content", "application/json");
  if (!isObject(media.schema)) return undefined;
  const examples = Object.entries(objectAt(media, "examples")).map(([name, example]): [string, unknown] => [
    name,
    objectAt({ found: resolve(document, example) }, "found").value,
  ]);
  const schemaAt = [...holderAt, "content", "application/json", "schema"];
  return { schemaAt, schema: media.schema, examples: new Map(examples) };
}
