/** The fixed part of a decision: the service's schedule and the caller's limits, all in milliseconds. */
export interface PollPolicy {
  /** Delays from one answer to the next question; the last repeats. */
  readonly delaysMs: readonly number[];
  /** How long after its submission a job may have no progress, or still be unsubmitted. */
  readonly graceMs: number;
  readonly allowUnsubmitted: boolean;
  /** How long the progress of a job is kept; `undefined` where the service does not say. */
  readonly availableForMs: number | undefined;
  /** The longest wait the service may ask for before the watch gives up instead. */
  readonly maxRetryAfterMs: number;
  /** How many passing faults in a row end the watch. */
  readonly maxFaults: number;
  /** Whether the job itself is fetched once it has ended. */
  readonly details: boolean;
  /** Whether the messages of a job that failed have to be asked for by a request of their own. */
  readonly messages: boolean;
}
