import type { ServiceDescription } from "@reality-apis/core";
import { propertyOf, textOf } from "../property.ts";
import type { PollEvent } from "./poll-event.ts";
import { meaningOf } from "./states.ts";

/** Reads a job, as far as a watch needs it. */
export function readJobEvent(service: ServiceDescription, body: object): PollEvent & { readonly kind: "job" } {
  const state = textOf(propertyOf(body, service.job.state));
  return {
    kind: "job",
    state,
    meaning: meaningOf(service, state),
    submittedAt: submissionOf(service, body),
  };
}

/** When a job was submitted, in milliseconds since the epoch; `undefined` where it does not say, or says no date. */
function submissionOf({ job }: ServiceDescription, body: unknown): number | undefined {
  const text = job.submittedAt === undefined ? undefined : textOf(propertyOf(body, job.submittedAt));
  const time = text === undefined ? Number.NaN : Date.parse(text);
  return Number.isNaN(time) ? undefined : time;
}
