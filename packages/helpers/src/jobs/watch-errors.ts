import { RealityApiError } from "@reality-apis/core";
import type { JobReading } from "./reading.ts";
import type { WatchState } from "./watch-state.ts";

/** What every error of a watch knows. */
export interface WatchErrorFacts {
  readonly jobId: string;
  /** The last answer about the job, if there was one. */
  readonly lastReading: JobReading | undefined;
  /** Where the watch stood: hand it to `watchJob` to go on. */
  readonly checkpoint: WatchState;
  /** The job itself, where it was fetched. */
  readonly job?: unknown;
  readonly cause?: unknown;
}

/** A watch ended without learning how the job ends. The job itself is untouched by that. */
export class WatchError extends RealityApiError {
  override readonly name: string = "WatchError";
  override readonly kind: string = "watch";
  readonly jobId: string;
  readonly lastReading: JobReading | undefined;
  readonly checkpoint: WatchState;
  readonly job: unknown;

  constructor(message: string, facts: WatchErrorFacts) {
    super(message, facts.cause === undefined ? undefined : facts);
    this.jobId = facts.jobId;
    this.lastReading = facts.lastReading;
    this.checkpoint = facts.checkpoint;
    this.job = facts.job;
  }
}

/** `timeoutMs` has passed, or the service asks for a longer wait than that leaves. */
export class TimeoutError extends WatchError {
  override readonly name = "TimeoutError";
  override readonly kind = "timeout";
}

/** The service knows no such job. */
export class JobNotFoundError extends WatchError {
  override readonly name = "JobNotFoundError";
  override readonly kind = "jobNotFound";
}

/** The job exists, but nobody has submitted it, so that it would never end. */
export class JobNotSubmittedError extends WatchError {
  override readonly name = "JobNotSubmittedError";
  override readonly kind = "jobNotSubmitted";
}

/** The job goes on, but the service no longer keeps its progress. */
export class ProgressExpiredError extends WatchError {
  override readonly name = "ProgressExpiredError";
  override readonly kind = "progressExpired";
}

/** The service asks to wait longer than `maxRetryAfterMs`. */
export class RateLimitedError extends WatchError {
  override readonly name = "RateLimitedError";
  override readonly kind = "rateLimited";
  /** The wait the service asks for, in milliseconds. */
  readonly retryAfterMs: number;

  constructor(message: string, facts: WatchErrorFacts & { readonly retryAfterMs: number }) {
    super(message, facts);
    this.retryAfterMs = facts.retryAfterMs;
  }
}

/** Too many faults in a row for them to be passing ones; `cause` is the last. */
export class TransientFailuresError extends WatchError {
  override readonly name = "TransientFailuresError";
  override readonly kind = "transientFailures";
  /** How many in a row. */
  readonly count: number;

  constructor(message: string, facts: WatchErrorFacts & { readonly count: number }) {
    super(message, facts);
    this.count = facts.count;
  }
}
