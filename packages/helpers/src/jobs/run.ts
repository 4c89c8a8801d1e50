import type { JobClient } from "../job-client.ts";
import type { JobResult } from "./result.ts";
import { jobIdOf, type SubmitOptions, submitJob } from "./submit.ts";
import { type WaitOptions, waitForJob } from "./wait.ts";
import { watchJob } from "./watch.ts";

/** How to run a job. */
export interface RunOptions<Job = unknown, Progress = unknown> extends WaitOptions<Job, Progress>, SubmitOptions<Job> {}

/**
 * Runs a job from creation to result: creates it, submits it where the service wants that, and watches it to its end.
 *
 * @example const { job } = await runJob(client, creation, { onProgress: ({ percentage }) => console.log(percentage) });
 * @throws InvalidArgumentError for an option that can't be used, before anything is created.
 * @throws all that `submitJob` and `waitForJob` throw.
 */
export async function runJob<Job, Creation, Progress>(
  client: JobClient<Job, Creation, Progress>,
  creation: NoInfer<Creation>,
  options: RunOptions<NoInfer<Job>, NoInfer<Progress>> = {},
): Promise<JobResult<Job, Progress>> {
  // Options that can't be used are refused here, before there is a job that nobody would wait for.
  watchJob(client, "not yet created", options);
  const job = await submitJob(client, creation, options);
  // Submitted just now, whatever the service's clock says: so the start of the watch is what its grace counts from.
  return waitForJob(client, jobIdOf(client, job), options);
}
