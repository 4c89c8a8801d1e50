import type { ServiceDescription } from "@reality-apis/core";
import { textAt } from "./property-of.ts";

/** The columns of `jobLine`, for a person. */
export const jobLineHeading: string = columns("ID", "STATE", "CREATED", "NAME");

/** A job in one line: id, state, time of creation, name. The name comes last, since blanks may stand in it. */
export function jobLine({ job }: ServiceDescription, body: unknown): string {
  const created = textAt(body, "createdDateTime");
  return columns(textAt(body, job.id), textAt(body, job.state), created || "-", textAt(body, "name"));
}

function columns(id: string, state: string, created: string, name: string): string {
  return `${id.padEnd(36)}  ${state.padEnd(11)}  ${created.padEnd(24)}  ${name}`.trimEnd();
}
