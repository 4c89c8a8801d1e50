import type { JobClient } from "../job-client.ts";
import { submissionOf } from "./read-job-event.ts";
import type { JobResult } from "./result.ts";
import { jobIdOf, type SubmitOptions, submitJob } from "./submit.ts";
import { type WaitOptions, waitForJob } from "./wait.ts";

/** How to run a job. */
export interface RunOptions<Job = unknown, Progress = unknown> extends WaitOptions<Job, Progress>, SubmitOptions<Job> {}

/**
 * Runs a job from creation to result: creates it, submits it where the service wants that, and watches it to its end.
 *
 * @example const { job } = await runJob(client, creation, { onProgress: ({ percentage }) => console.log(percentage) });
 * @throws all that `submitJob` and `waitForJob` throw.
 */
export async function runJob<Job, Creation, Progress>(
  client: JobClient<Job, Creation, Progress>,
  creation: NoInfer<Creation>,
  options: RunOptions<NoInfer<Job>, NoInfer<Progress>> = {},
): Promise<JobResult<Job, Progress>> {
  const job = await submitJob(client, creation, options);
  const submittedAt = submissionOf(client.service, job);
  return waitForJob(client, jobIdOf(client, job), {
    ...(submittedAt === undefined ? {} : { submittedAt: new Date(submittedAt) }),
    ...options,
  });
}
