import type { JobReading } from "../reading.ts";
import type { TimingOptions } from "../timing.ts";
import type { WatchOptions } from "../watch-options.ts";

/** How to watch many jobs: as one, with a budget for all of them together. */
export interface WatchJobsOptions
  extends TimingOptions,
    Pick<
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
  /**
   * The most requests a minute for all jobs together, and for all watches of clients that share a rate limit: where
   * several of them say so, the lowest holds. Default: 60, within the smallest limit that the platform publishes.
   * Other calls do not count into it: for one limit of all, give the clients a `rateLimit` with `perMinute`.
   */
  readonly requestsPerMinute?: number;
  /** How many requests may go out at once after a quiet time. Default: 5. */
  readonly burst?: number;
  /** How often the states of all jobs are asked for by list, in milliseconds, as far as the budget goes. Default: 30,000. */
  readonly sweepMs?: number;
  /** Whether to ask for each job's progress too. `false` learns only how jobs end, with far fewer requests. Default: `true`. */
  readonly progress?: boolean;
  /**
   * The longest query of a list request, in characters: the more, the more jobs a request finds out about. Default: 2,048,
   * 44 jobs, the least that servers and proxies are commonly set to take. Where the way to the service takes more, 8,192
   * holds 181. A list that is turned away for its length is halved.
   */
  readonly maxQueryLength?: number;
  /**
   * The iTwin that all these jobs are of. Then one list of the iTwin's unfinished jobs, 1,000 a page, stands for many
   * lists by id; jobs that it does not show are looked up by id.
   */
  readonly iTwinId?: string;
}

/** What was learnt of one of the jobs: a reading, the last one with its outcome, or why its watch has ended without one. */
export type JobEvent<Job = unknown, Progress = unknown> =
  | { readonly jobId: string; readonly reading: JobReading<Job, Progress>; readonly error?: never }
  | { readonly jobId: string; readonly error: unknown; readonly reading?: never };

/** The events of many jobs as they come. Leaving the loop stops the watching, never a job. */
export interface JobsWatch<Job = unknown, Progress = unknown>
  extends AsyncIterator<JobEvent<Job, Progress>, undefined> {
  /** Itself. Not by AsyncIterableIterator, which before TypeScript 5.6 has no second parameter. */
  [Symbol.asyncIterator](): AsyncIterator<JobEvent<Job, Progress>, undefined>;
  /**
   * Watches one more job. One that is watched already costs no request more: its end is told once for each time it was
   * added.
   */
  add(jobId: string): void;
  /** How many jobs have not ended yet. */
  readonly size: number;
  return(): Promise<IteratorReturnResult<undefined>>;
}
