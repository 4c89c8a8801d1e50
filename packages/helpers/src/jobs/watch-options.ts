import type { TimingOptions } from "./timing.ts";

/** How to watch a job. Everything has a default that keeps to the service's documents. */
export interface WatchOptions extends TimingOptions {
  /** Ends the watching, never the job: the iteration rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** The longest time to watch, in milliseconds from the start. Default: no limit. Then a `TimeoutError`. */
  readonly timeoutMs?: number;
  /** How long to wait before the first request, in milliseconds. Default: 0. */
  readonly initialDelayMs?: number;
  /**
   * Delays from one answer to the next request, in milliseconds; the last one repeats, and a percentage that changes
   * starts them over. Default: the service's own. Shorter ones are refused, since the service asks not to be asked
   * more often; see `allowFasterThanDocumented`.
   */
  readonly delaysMs?: readonly number[];
  /** Allows shorter delays than documented, as against an emulator. Default: `false`. */
  readonly allowFasterThanDocumented?: boolean;
  /** When the job was submitted, if that is known. Default: the start of the watch. */
  readonly submittedAt?: Date;
  /**
   * How long after its submission a job may be unknown or still unsubmitted before the watch takes it seriously, in
   * milliseconds. Default: 60,000.
   */
  readonly graceMs?: number;
  /** Goes on watching a job that nobody has submitted. Default: `false`, since nothing would ever happen. */
  readonly allowUnsubmitted?: boolean;
  /** The longest wait that the service may ask for, in milliseconds. Default: an hour. Beyond: `RateLimitedError`. */
  readonly maxRetryAfterMs?: number;
  /** Whether to fetch the job itself once it has ended. Default: `true`. */
  readonly details?: boolean;
  /**
   * Hands out a reading only if its state, percentage or step differs from the one before; the last one always. What
   * is asked of the service stays the same. Default: `false`.
   */
  readonly changesOnly?: boolean;
  /** Told when the service says 429, with the wait that follows, in milliseconds. */
  readonly onThrottled?: (error: unknown, waitMs: number) => void;
  /** Told of a fault that is taken to pass, with the wait that follows, in milliseconds. */
  readonly onFault?: (error: unknown, waitMs: number) => void;
  /** Told once of each state that the specification does not list. The watch takes such a job to go on. */
  readonly onUnknownState?: (state: string) => void;
}
