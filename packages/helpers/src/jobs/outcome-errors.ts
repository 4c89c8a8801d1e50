import { RealityApiError, type ServiceDescription } from "@reality-apis/core";
import { isObject, propertyOf, textOf } from "../property.ts";
import type { JobResult } from "./result.ts";

/** One error that the service wrote down while it worked on a job. */
export interface JobMessage {
  readonly code: string | undefined;
  readonly title: string | undefined;
  readonly message: string | undefined;
}

/** The job ended without success. Carries everything a result has, so that nothing is lost by the throw. */
export class JobUnsuccessfulError extends RealityApiError {
  override readonly name: string = "JobUnsuccessfulError";
  override readonly kind: string = "jobUnsuccessful";
  readonly jobId: string;
  readonly result: JobResult;

  constructor(message: string, result: JobResult) {
    super(message);
    this.jobId = result.progress.jobId;
    this.result = result;
  }
}

/** The job failed. */
export class JobFailedError extends JobUnsuccessfulError {
  override readonly name = "JobFailedError";
  override readonly kind = "jobFailed";
  /** What the service says went wrong; empty where it does not say. */
  readonly errors: readonly JobMessage[];

  constructor(message: string, result: JobResult, errors: readonly JobMessage[]) {
    super(message, result);
    this.errors = errors;
  }
}

/** The job was cancelled, by whomever. Not to be confused with an abort, which ends only our watching. */
export class JobCancelledError extends JobUnsuccessfulError {
  override readonly name = "JobCancelledError";
  override readonly kind = "jobCancelled";
}

/** Makes the error of a job that did not succeed. */
export function outcomeError(service: ServiceDescription, result: JobResult): JobUnsuccessfulError {
  const { jobId, percentage } = result.progress;
  const job = `Job ${jobId} of ${service.title}`;
  const at = percentage === undefined ? "" : ` at ${percentage} %`;
  if (result.outcome === "cancelled") return new JobCancelledError(`${job} was cancelled${at}.`, result);
  const errors = messagesOf(service, result.job);
  const said = errors.map(({ code, title, message }) => message ?? title ?? code).filter((text) => text !== undefined);
  return new JobFailedError(`${job} failed${at}${said.length > 0 ? `: ${said.join("; ")}` : "."}`, result, errors);
}

function messagesOf({ job }: ServiceDescription, body: unknown): JobMessage[] {
  const list = job.errors === undefined ? undefined : propertyOf(body, job.errors);
  return Array.isArray(list) ? list.filter(isObject).map(messageOf) : [];
}

function messageOf(entry: object): JobMessage {
  const read = (name: string): string | undefined => textOf(propertyOf(entry, name));
  return { code: read("code"), title: read("title"), message: read("message") };
}
