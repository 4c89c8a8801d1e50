import { mustBe, RealityApiError, type ServiceDescription } from "@reality-apis/core";
import { serviceKey } from "./checkpoint.ts";
import type { JobMessage } from "./job-messages.ts";
import { percentText } from "./percentage.ts";
import type { JobReading } from "./reading.ts";
import { type JobResult, resultOf } from "./result.ts";

/** The job ended without success. Carries everything a result has, so that nothing is lost by the throw. */
export class JobUnsuccessfulError extends RealityApiError {
  override readonly name: string = "JobUnsuccessfulError";
  override readonly kind: string = "jobUnsuccessful";
  readonly jobId: string;
  /** The service and its version, as `reality-modeling.v1`. */
  readonly service: string;
  /** How the job ended. `isJobFailedError` gives it the types of a client's jobs, which a `catch` can't know. */
  readonly result: JobResult;

  constructor(message: string, service: string, result: JobResult) {
    super(message);
    this.jobId = result.progress.jobId;
    this.service = service;
    this.result = result;
  }
}

/** The job failed. */
export class JobFailedError extends JobUnsuccessfulError {
  override readonly name = "JobFailedError";
  override readonly kind = "jobFailed";
  /** What the service says went wrong; empty where it does not say, or could not be asked (see `messagesError`). */
  readonly errors: readonly JobMessage[];
  /** What the service says might have gone wrong. */
  readonly warnings: readonly JobMessage[];
  /** Why the messages could not be read, where they have to be asked for and that failed. */
  readonly messagesError: unknown;

  constructor(message: string, service: string, result: JobResult) {
    super(message, service, result);
    const { messages, messagesError } = result.progress;
    this.errors = messages?.errors ?? [];
    this.warnings = messages?.warnings ?? [];
    this.messagesError = messagesError;
  }
}

/** The job was cancelled, by whomever. Not to be confused with an abort, which ends only our watching. */
export class JobCancelledError extends JobUnsuccessfulError {
  override readonly name = "JobCancelledError";
  override readonly kind = "jobCancelled";
}

/** An error shows the first few of the job's own; all of them are in `errors`. */
const mostShown = 3;
const longestShown = 200;

/**
 * Makes the error of a job that did not succeed, as `waitForJob` rejects with it: for who watches with `watchJob`, and
 * has its last reading.
 */
export function outcomeError(service: ServiceDescription, last: JobReading): JobUnsuccessfulError {
  mustBe("client.service", typeof service?.title === "string", "service", service);
  const { jobId, percentage, outcome, messages } = last;
  const at = percentage === undefined ? "" : ` at ${percentText(percentage)}`;
  const text = (how: string, why = "."): string => `Job ${jobId} of ${service.title} ${how}${at}${why}`;
  const key = serviceKey(service);
  if (outcome === "cancelled") return new JobCancelledError(text("was cancelled"), key, resultOf(last, outcome));
  return new JobFailedError(text("failed", shown(messages?.errors ?? [])), key, resultOf(last, "failed"));
}

function shown(errors: readonly JobMessage[]): string {
  const said = errors.flatMap(({ message, title, code }) => message ?? title ?? code ?? []);
  if (said.length === 0) return ".";
  const first = said.slice(0, mostShown).map((text) => shorten(text));
  const more = said.length - first.length;
  return `: ${first.join("; ")}${more > 0 ? `; and ${more} more` : ""}`;
}

function shorten(text: string): string {
  return text.length > longestShown ? `${text.slice(0, longestShown - 1)}…` : text;
}
