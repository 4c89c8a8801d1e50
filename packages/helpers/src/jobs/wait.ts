import type { JobClient } from "../job-client.ts";
import { tell } from "../observers.ts";
import { outcomeError } from "./outcome-errors.ts";
import type { JobReading } from "./reading.ts";
import { type JobResult, resultOf } from "./result.ts";
import { type JobWatch, watchJob } from "./watch.ts";
import type { WatchOptions } from "./watch-options.ts";
import type { WatchState } from "./watch-state.ts";

/** How to wait for a job: as a watch, with a place to see its progress. */
export interface WaitOptions<Job = unknown, Progress = unknown> extends WatchOptions {
  /** Told of each reading, the last one included. What it throws is reported and does not touch the wait. */
  readonly onProgress?: (reading: JobReading<Job, Progress>) => void;
  /**
   * Whether a job that failed or was cancelled rejects with `JobFailedError` or `JobCancelledError`. With `false` it
   * resolves, and `outcome` tells. Default: `true`.
   */
  readonly throwOnUnsuccessful?: boolean;
}

/**
 * Watches a job to its end, from its id or from a checkpoint of an earlier watch.
 *
 * @throws JobFailedError, JobCancelledError when the job did not succeed (see `throwOnUnsuccessful`).
 * @throws all that `watchJob` throws.
 */
export async function waitForJob<Job, Creation, Progress>(
  client: JobClient<Job, Creation, Progress>,
  jobOrCheckpoint: string | WatchState,
  options: WaitOptions<NoInfer<Job>, NoInfer<Progress>> = {},
): Promise<JobResult<Job, Progress>> {
  const result = await drain(watchJob(client, jobOrCheckpoint, options), options);
  if (result.outcome === "succeeded" || options.throwOnUnsuccessful === false) return result;
  throw outcomeError(client.service, result.progress);
}

async function drain<Job, Progress>(
  watch: JobWatch<Job, Progress>,
  options: WaitOptions<Job, Progress>,
): Promise<JobResult<Job, Progress>> {
  for (;;) {
    const { value: progress } = await watch.next();
    if (!progress) throw new Error("A watch ended without an outcome.");
    tell(options.onProgress, progress);
    if (progress.outcome) return resultOf(progress, progress.outcome);
  }
}
