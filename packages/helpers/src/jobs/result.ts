import type { JobReading } from "./reading.ts";
import type { JobOutcome } from "./states.ts";

/** How a job ended. */
export interface JobResult<Job = unknown, Progress = unknown> {
  readonly outcome: JobOutcome;
  /** The last reading: final state, percentage, step. */
  readonly progress: JobReading<Job, Progress>;
  /** The job itself; `undefined` with `details: false`, or where it could not be fetched (see `jobError`). */
  readonly job: Job | undefined;
  /** Why the job could not be fetched after its end; the outcome is certain all the same. */
  readonly jobError?: unknown;
}
