import { objectAt } from "../json.ts";
import { resolve } from "../spec/resolve.ts";
import type { SpecValidator } from "../spec/spec-validator.ts";
import type { Claim } from "./claim.ts";
import type { FoundOperation } from "./find-operations.ts";
import { requestSchema } from "./find-schemas.ts";

/** Refuses fixed bodies, those of submit and cancel, that the operation's own schema would not take. */
export function checkBodies(
  { spec, jobService, refuse }: Claim,
  assigned: ReadonlyMap<string, FoundOperation>,
  validator: SpecValidator,
): void {
  for (const role of ["submit", "cancel"] as const) {
    const operation = assigned.get(role);
    const body = jobService[role]?.body;
    if (!operation || !jobService[role]) continue;
    const required = objectAt({ body: resolve(spec.document, operation.definition.requestBody) }, "body").required;
    const schema = requestSchema(spec.document, operation);
    if (body === undefined) {
      if (required === true)
        refuse([role], `"${operation.id}" needs a body; write the one that makes it ${role} a job`);
    } else if (schema === undefined) {
      refuse([role, "body"], `"${operation.id}" takes no JSON body; drop it`);
    } else {
      for (const { path, message } of validator.validateSchema(schema, body)) {
        refuse([role, "body", ...path], `"${operation.id}" would not take this body: ${message}`);
      }
    }
  }
}
