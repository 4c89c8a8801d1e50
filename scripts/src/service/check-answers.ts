import type { JsonObject } from "../json.ts";
import type { Claim } from "./claim.ts";
import type { FoundOperation } from "./find-operations.ts";
import { answerSchema, propertySchema, schemaTypes } from "./find-schemas.ts";
import type { JobService } from "./job-service.ts";

/** The facts of one answer: where each stands, and which type it must have. */
interface Places {
  readonly section: "job" | "progress" | "messages" | "list";
  readonly role: string;
  /** Property paths by the name they have in `x-job-service`. */
  readonly paths: readonly (readonly [name: string, path: string | undefined, type?: string])[];
}

/** Refuses envelopes and property paths that the schemas of the answers don't have. */
export function checkAnswers(claim: Claim, assigned: ReadonlyMap<string, FoundOperation>): void {
  for (const places of [jobPlaces, progressPlaces, messagesPlaces, listPlaces]) {
    checkPlaces(claim, assigned, places(claim.jobService));
  }
  checkRestart(claim);
}

function jobPlaces({ job }: JobService): Places {
  const inside = (path: string | undefined): string | undefined => path && `${job.envelope}.${path}`;
  const paths: Places["paths"] = [
    ["envelope", job.envelope],
    ["id", inside(job.id), "string"],
    ["state", inside(job.state), "string"],
    ["submittedAt", inside(job.submittedAt), "string"],
    ["errors", inside(job.errors), "array"],
    ["warnings", inside(job.warnings), "array"],
  ];
  return { section: "job", role: "read", paths };
}

function progressPlaces({ progress }: JobService): Places {
  const inside = (path: string | undefined): string | undefined => path && `${progress.envelope}.${path}`;
  const paths: Places["paths"] = [
    ["envelope", progress.envelope],
    ["percentage", inside(progress.percentage), "number"],
    ["state", inside(progress.state), "string"],
    ["step", inside(progress.step), "string"],
  ];
  return { section: "progress", role: "progress", paths };
}

function messagesPlaces({ messages }: JobService): Places {
  const inside = (path: string | undefined): string | undefined => path && `${messages?.envelope}.${path}`;
  const paths: Places["paths"] = [
    ["envelope", messages?.envelope],
    ["errors", inside(messages?.errors), "array"],
    ["warnings", inside(messages?.warnings), "array"],
  ];
  return { section: "messages", role: "messages", paths };
}

function listPlaces({ list }: JobService): Places {
  const paths: Places["paths"] = [
    ["items", list.items, "array"],
    ["nextLink", list.nextLink, "string"],
  ];
  return { section: "list", role: "list", paths };
}

/** What starts the delays over is a fact of the progress, whatever the answer calls the property that holds it. */
function checkRestart({ jobService: { progress, poll }, refuse }: Claim): void {
  const facts = (["percentage", "state", "step"] as const).filter((fact) => progress[fact] !== undefined);
  if (!facts.some((fact) => fact === poll.restartOn)) {
    refuse(["poll", "restartOn"], `the progress says nothing of "${poll.restartOn}"; name one of ${facts.join(", ")}`);
  }
}

function checkPlaces(claim: Claim, assigned: ReadonlyMap<string, FoundOperation>, places: Places): void {
  const operation = assigned.get(places.role);
  if (!operation) return;
  for (const [name, path, type] of places.paths) {
    if (path === undefined) continue;
    const found = answerProperty(claim.spec.document, operation, path);
    const at = [places.section, name];
    if (found === undefined) {
      claim.refuse(at, `the answer of "${operation.id}" has no property "${path}"; name one that its schema has`);
    } else if (type !== undefined && !hasType(claim.spec.document, found, type)) {
      claim.refuse(at, `"${path}" in the answer of "${operation.id}" is not of type ${type}; name another property`);
    }
  }
}

function answerProperty(document: JsonObject, operation: FoundOperation, path: string): unknown {
  return propertySchema(document, answerSchema(document, operation), path);
}

/** Whether a schema allows a type; an integer is a number. */
export function hasType(document: JsonObject, schema: unknown, type: string): boolean {
  const types = schemaTypes(document, schema);
  return types.has(type) || (type === "number" && types.has("integer"));
}
