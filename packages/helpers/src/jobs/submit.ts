import { mustBe, RealityApiError, UnexpectedAnswerError } from "@reality-apis/core";
import { callOperation } from "../call.ts";
import type { JobClient } from "../job-client.ts";
import { tell } from "../observers.ts";
import { isObject, propertyOf, textOf } from "../property.ts";
import { serviceOf } from "../service-of.ts";
import { type CallOptions, callForJob, jobIn } from "./call-for-job.ts";

/** How to submit a job. */
export interface SubmitOptions<Job = unknown> extends CallOptions {
  /**
   * Told of the job as soon as it exists, so that its id is safe whatever happens next. What it throws is reported and
   * does not touch the submission.
   */
  readonly onCreated?: (job: Job) => void;
}

/**
 * A job was created, but submitting it failed. `cause` says why: after a refusal it waits at the service, unsubmitted; after
 * a broken connection it may have begun all the same.
 */
export class JobSubmissionError extends RealityApiError {
  override readonly name = "JobSubmissionError";
  override readonly kind = "jobSubmission";
  readonly jobId: string;
  readonly job: unknown;

  constructor(jobId: string, job: unknown, cause: unknown) {
    const why = cause instanceof Error ? cause.message : String(cause);
    super(`Job ${jobId} was created, but submitting it failed: ${why} Read it: if it waits, submit it, or remove it.`, {
      cause,
    });
    this.jobId = jobId;
    this.job = job;
  }
}

/**
 * Creates a job and sets it to work: services that have a call of their own for that are sent it too. Gives the job as
 * the service last answered it.
 *
 * Neither call is repeated by itself, since a repeated creation makes a second job.
 *
 * @throws ApiError when the service refuses the job; nothing was created then.
 * @throws JobSubmissionError when it was created, but could not be submitted.
 */
export async function submitJob<Job, Creation, Progress>(
  client: JobClient<Job, Creation, Progress>,
  creation: NoInfer<Creation>,
  options: SubmitOptions<NoInfer<Job>> = {},
): Promise<Job> {
  const { create, submit } = serviceOf(client).operations;
  mustBe("an object that says what to create", isObject(creation), "creation", creation);
  const job = await callForJob(client, create, { body: creation, signal: options.signal });
  tell(options.onCreated, job);
  if (!submit) return job;
  const jobId = jobIdOf(client, job);
  try {
    const answer = await callOperation(client, submit, { jobId, body: submit.body, signal: options.signal });
    // Submitted all the same if the answer does not show the job.
    return jobIn(client, answer) ?? job;
  } catch (error) {
    if (options.signal?.aborted && error === options.signal.reason) throw error;
    throw new JobSubmissionError(jobId, job, error);
  }
}

/** The id that a job carries. */
export function jobIdOf({ service }: JobClient, job: unknown): string {
  const id = textOf(propertyOf(job, service.job.id));
  if (id !== undefined) return id;
  throw new UnexpectedAnswerError(`${service.title} gave a job without an id.`);
}
