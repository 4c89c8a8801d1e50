import type { JobMessages } from "./job-messages.ts";
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
  /** The errors and warnings of a job that failed, where the service tells them. */
  readonly messages?: JobMessages;
  /** Why the messages could not be read; the outcome is certain all the same. */
  readonly messagesError?: unknown;
}

/** The result that a watch's last reading tells of. */
export function resultOf<Job, Progress>(
  progress: JobReading<Job, Progress>,
  outcome: JobOutcome,
): JobResult<Job, Progress> {
  const { job, jobError, messages, messagesError } = progress;
  return {
    outcome,
    progress,
    job,
    ...(jobError !== undefined && { jobError }),
    ...(messages && { messages }),
    ...(messagesError !== undefined && { messagesError }),
  };
}
