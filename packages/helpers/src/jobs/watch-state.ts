import type { JobOutcome } from "./states.ts";

/**
 * All that a watch remembers between two requests, as plain JSON. It is what `decide` works on, and it is what
 * `checkpoint()` gives: no address, no token, no answer stands in it.
 *
 * Times are milliseconds since the epoch.
 */
export interface WatchState {
  /** The version of this shape. */
  readonly v: 1;
  /** The service and its version, as `reality-modeling.v1`. */
  readonly service: string;
  readonly jobId: string;
  readonly startedAt: number;
  /** When the job was submitted, where known. */
  readonly submittedAt?: number | undefined;
  readonly deadlineAt?: number | undefined;
  /** What to ask for next: the progress, the job itself, or the messages of one that failed. */
  readonly ask: "progress" | "job" | "messages";
  /** No request before this time. */
  readonly notBefore: number;
  /** When the last request was answered or failed. */
  readonly lastSettledAt?: number | undefined;
  /** Which delay comes next if nothing changes. */
  readonly stepIndex: number;
  /** Whether the service has answered with progress at all. */
  readonly seen: boolean;
  readonly lastPercentage?: number | undefined;
  readonly highest?: number | undefined;
  readonly lastState?: string | undefined;
  /** 429s in a row. */
  readonly throttles: number;
  /** Passing faults in a row. */
  readonly faults: number;
  /** Why the job itself is asked for: the progress is over, or is missing. */
  readonly because?: "over" | "missing" | undefined;
  /** How the job ended, once known; then only its details are still to be fetched. */
  readonly outcome?: JobOutcome | undefined;
}
