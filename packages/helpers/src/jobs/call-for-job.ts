import { apiErrorOf, type Operation, UnexpectedAnswerError } from "@reality-apis/core";
import { type Answer, type CallInput, callOperation } from "../call.ts";
import type { JobClient } from "../job-client.ts";
import { isObject, propertyOf } from "../property.ts";

/** How to make one call about a job. */
export interface CallOptions {
  /** Ends the call. Whether the service has already acted on it is then unknown. */
  readonly signal?: AbortSignal;
}

/** Calls an operation that answers with a job, and takes the job out of its envelope. */
export async function callForJob<Job, Creation, Progress>(
  client: JobClient<Job, Creation, Progress>,
  operation: Operation,
  input: CallInput,
): Promise<Job> {
  const answer = await callOperation(client, operation, input);
  const job = jobIn(client, answer);
  if (job !== undefined) return job;
  throw new UnexpectedAnswerError(
    `${operation.method} ${operation.path} gave ${answer.response.status} without a job.`,
  );
}

/**
 * Takes the job out of an answer; `undefined` where it has none.
 *
 * @throws ApiError when the service has refused.
 */
export function jobIn<Job, Creation, Progress>(
  { service }: JobClient<Job, Creation, Progress>,
  answer: Answer,
): Job | undefined {
  if (!answer.response.ok) throw apiErrorOf(answer);
  const job = propertyOf(answer.data, service.job.envelope);
  return isObject(job) ? (job as Job) : undefined;
}
