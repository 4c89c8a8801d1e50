import { objectAt } from "../json.ts";
import { resolve } from "../spec/resolve.ts";
import { hasType } from "./check-answers.ts";
import type { Claim } from "./claim.ts";
import type { FoundOperation } from "./find-operations.ts";
import { answerSchema, propertySchema } from "./find-schemas.ts";

/** Refuses places of a message's facts that the schema of the errors and warnings doesn't have. */
export function checkMessages(claim: Claim, assigned: ReadonlyMap<string, FoundOperation>): void {
  const { jobService, refuse } = claim;
  const { job, messages, message } = jobService;
  if (messages && jobService.operations.messages === undefined) {
    refuse(["messages"], "there is no operation for messages; name one in operations, or drop this");
  }
  const lists = [
    ...listsOf("read", job.envelope, job),
    ...(messages ? listsOf("messages", messages.envelope, messages) : []),
  ];
  if (message && lists.length === 0) {
    refuse(["message"], "neither the job nor an answer of its own has errors; drop this, or say where they stand");
  }
  for (const { role, path } of lists) checkEntry(claim, assigned.get(role), path);
}

interface Places {
  readonly errors?: string;
  readonly warnings?: string;
}

function listsOf(role: string, envelope: string, { errors, warnings }: Places): { role: string; path: string }[] {
  return [errors, warnings].flatMap((path) => (path === undefined ? [] : [{ role, path: `${envelope}.${path}` }]));
}

function checkEntry({ spec, jobService, refuse }: Claim, operation: FoundOperation | undefined, path: string): void {
  if (!operation) return;
  const { document } = spec;
  const list = propertySchema(document, answerSchema(document, operation), path);
  const entry = objectAt({ list: resolve(document, list) }, "list").items;
  // A list that is not there has been refused where it is named.
  if (list === undefined) return;
  for (const [fact, name] of Object.entries(jobService.message ?? {})) {
    const found = propertySchema(document, entry, name);
    const type = fact === "params" ? "array" : "string";
    if (found === undefined || !hasType(document, found, type)) {
      refuse(
        ["message", fact],
        `the entries of "${path}" in the answer of "${operation.id}" have no "${name}" of type ${type}`,
      );
    }
  }
}
