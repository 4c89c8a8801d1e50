import type { Clock } from "@reality-apis/core";
import type { JobReading } from "../reading.ts";
import type { WatchOptions } from "../watch-options.ts";

/** How to watch many jobs: as one, with a budget for all of them together. */
export interface WatchJobsOptions
  extends Pick<
    WatchOptions,
    | "signal"
    | "delaysMs"
    | "allowFasterThanDocumented"
    | "graceMs"
    | "allowUnsubmitted"
    | "maxRetryAfterMs"
    | "details"
    | "onThrottled"
    | "onFault"
    | "onUnknownState"
  > {
  /** The most requests a minute for all jobs together. Default: 60, within the smallest limit that the platform publishes. */
  readonly requestsPerMinute?: number;
  /** How many requests may go out at once after a quiet time. Default: 5. */
  readonly burst?: number;
  /** How often the states of all jobs are asked for by list, in milliseconds, as far as the budget goes. Default: 30,000. */
  readonly sweepMs?: number;
  /** Whether to ask for each job's progress too. `false` learns only how jobs end, with far fewer requests. Default: `true`. */
  readonly progress?: boolean;
  /** The longest query of a list request, in characters. Default: 2,048. */
  readonly maxQueryLength?: number;
  /** The time to watch by. Default: this machine's. */
  readonly clock?: Clock;
}

/** What was learnt of one of the jobs: a reading, the last one with its outcome, or why its watch has ended without one. */
export type JobEvent<Job = unknown, Progress = unknown> =
  | { readonly jobId: string; readonly reading: JobReading<Job, Progress>; readonly error?: never }
  | { readonly jobId: string; readonly error: unknown; readonly reading?: never };

/** The events of many jobs as they come. Leaving the loop stops the watching, never a job. */
export interface JobsWatch<Job = unknown, Progress = unknown>
  extends AsyncIterableIterator<JobEvent<Job, Progress>, undefined> {
  /** Watches one more job. A job that is watched already is not watched twice. */
  add(jobId: string): void;
  /** How many jobs have not ended yet. */
  readonly size: number;
  return(): Promise<IteratorReturnResult<undefined>>;
}
