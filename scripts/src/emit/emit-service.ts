import type { ServiceDescription } from "../service/service-description.ts";
import type { Spec } from "../spec/spec.ts";
import { docComment } from "./doc-comment.ts";
import { header } from "./header.ts";
import { literal } from "./literal.ts";

/** Writes `service.ts`: the service description as a value whose type knows every word of it. */
export function emitService(spec: Spec, description: ServiceDescription): string {
  const comment = docComment([
    `How the jobs of ${description.title} ${description.version} behave, as its specification says.`,
  ]);
  return `${header(spec)}${comment}export const service = ${literal(description)} as const;\n`;
}
