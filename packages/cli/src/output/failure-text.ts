import type { ServiceDescription } from "@reality-apis/core";
import type { JobReading } from "@reality-apis/helpers";
import { percentText } from "./percent-text.ts";
import { propertyOf, textAt } from "./property-of.ts";

/** How a job ended that did not succeed, with what the service says about it. */
export function failureText({ title, job }: ServiceDescription, reading: JobReading): string {
  const { jobId, outcome, percentage } = reading;
  const at = percentage === undefined ? "" : ` at ${percentText(percentage)}`;
  const errors = job.errors === undefined ? undefined : propertyOf(reading.job, job.errors);
  const said = Array.isArray(errors) ? errors.map(messageText).filter((text) => text !== "") : [];
  const how = outcome === "cancelled" ? "was cancelled" : "failed";
  return `Job ${jobId} of ${title} ${how}${at}${said.length > 0 ? `: ${said.join(" ")}` : "."}`;
}

function messageText(entry: unknown): string {
  return textAt(entry, "message") || textAt(entry, "title") || textAt(entry, "code");
}
