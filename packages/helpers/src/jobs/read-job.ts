import { requireJobId } from "../call.ts";
import type { JobClient } from "../job-client.ts";
import { serviceOf } from "../service-of.ts";
import { type CallOptions, callForJob } from "./call-for-job.ts";

/**
 * Reads one job, as it stands now.
 *
 * @throws ApiError when the service refuses, as for a job that it does not know.
 */
export async function readJob<Job, Creation, Progress>(
  client: JobClient<Job, Creation, Progress>,
  jobId: string,
  options: CallOptions = {},
): Promise<Job> {
  const { read } = serviceOf(client).operations;
  return callForJob(client, read, { jobId: requireJobId(jobId), signal: options.signal });
}
