export { type Clock, systemClock } from "@reality-apis/core";
export { encodedLength } from "./filters/encoded-length.ts";
export type {
  Combination,
  Comparison,
  ComparisonOperator,
  Filter,
  Membership,
  RawFilter,
} from "./filters/filter.ts";
export {
  type Compare,
  type FieldWith,
  type FilterBuilder,
  type FilterFields,
  type FilterValue,
  filterFor,
} from "./filters/filter-for.ts";
export { not } from "./filters/not.ts";
export { renderFilter } from "./filters/render.ts";
export { splitFilter } from "./filters/split-filter.ts";
export { type OmittedFilter, type OptionalFilter, when } from "./filters/when.ts";
export type { DescribedService, JobClient } from "./job-client.ts";
export type { CallOptions } from "./jobs/call-for-job.ts";
export { cancelJob } from "./jobs/cancel.ts";
export { CheckpointError, isCheckpointError } from "./jobs/checkpoint.ts";
export { isJobFailedError } from "./jobs/is-job-failed-error.ts";
export type { JobMessage, JobMessages } from "./jobs/job-messages.ts";
export type { JobEvent, JobsWatch, WatchJobsOptions } from "./jobs/many/jobs-watch.ts";
export { watchJobs } from "./jobs/many/watch-jobs.ts";
export {
  JobCancelledError,
  JobFailedError,
  JobUnsuccessfulError,
  outcomeError,
} from "./jobs/outcome-errors.ts";
export { type PollOptions, poll } from "./jobs/poll.ts";
export { PollTimeoutError } from "./jobs/poll-timeout-error.ts";
export { readJob } from "./jobs/read-job.ts";
export type { JobReading } from "./jobs/reading.ts";
export type { JobResult } from "./jobs/result.ts";
export { type RunOptions, runJob } from "./jobs/run.ts";
export type { JobOutcome, KnownMeaning } from "./jobs/states.ts";
export { JobSubmissionError, type SubmitOptions, submitJob } from "./jobs/submit.ts";
export type { TimingOptions } from "./jobs/timing.ts";
export { type WaitOptions, waitForJob } from "./jobs/wait.ts";
export { type JobWatch, watchJob } from "./jobs/watch.ts";
export {
  JobNotFoundError,
  JobNotSubmittedError,
  ProgressExpiredError,
  RateLimitedError,
  TimeoutError,
  TransientFailuresError,
  WatchError,
  type WatchErrorFacts,
} from "./jobs/watch-errors.ts";
export type { WatchOptions } from "./jobs/watch-options.ts";
export type { WatchState } from "./jobs/watch-state.ts";
export { listJobs } from "./lists/list.ts";
export { listJobsInShards, type ShardedListOptions } from "./lists/list-in-shards.ts";
export type { ListOptions } from "./lists/list-options.ts";
export type { Page } from "./lists/page.ts";
export type { PagedIterable } from "./lists/paged-iterable.ts";
export { type FetchPage, type PaginateOptions, paginate } from "./lists/paginate.ts";
export { PaginationLoopError } from "./lists/pagination-loop-error.ts";
export { continuationTokenOf } from "./lists/with-token.ts";
