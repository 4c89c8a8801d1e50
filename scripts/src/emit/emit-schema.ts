import type { Spec } from "../spec/spec.ts";
import { emitAliases } from "./emit-aliases.ts";
import { emitTypes } from "./emit-types.ts";
import { header } from "./header.ts";

/** Writes `schema.ts`: the types of the specification, and a readable name for each of its schemas. */
export async function emitSchema(spec: Spec): Promise<string> {
  return header(spec) + (await emitTypes(spec.document)) + emitAliases(spec.document);
}
