import { callOperation, requireJobId } from "../call.ts";
import type { JobClient } from "../job-client.ts";
import { serviceOf } from "../service-of.ts";
import { type CallOptions, callForJob, jobIn } from "./call-for-job.ts";

/**
 * Asks the service to end a job, and gives the job as it stands then. The end itself may take a while: `waitForJob`
 * sees it.
 *
 * @throws ApiError when the service refuses, as for a job that is unknown or has already ended.
 */
export async function cancelJob<Job, Creation, Progress>(
  client: JobClient<Job, Creation, Progress>,
  jobId: string,
  options: CallOptions = {},
): Promise<Job> {
  const { cancel, read } = serviceOf(client).operations;
  const input = { jobId: requireJobId(jobId), signal: options.signal };
  const answer = await callOperation(client, cancel, { ...input, body: cancel.body });
  // Some services answer with the job, others with nothing.
  return jobIn(client, answer) ?? callForJob(client, read, input);
}
