import type { JobClient } from "../job-client.ts";
import { iterateReadings } from "./iterate-readings.ts";
import type { JobReading } from "./reading.ts";
import { createSession } from "./session.ts";
import type { WatchOptions } from "./watch-options.ts";
import type { WatchState } from "./watch-state.ts";

/** The readings of one job as they come. Leaving the loop stops the watching, never the job. */
export interface JobWatch<Job = unknown, Progress = unknown>
  extends AsyncIterator<JobReading<Job, Progress>, undefined> {
  /** Itself. Not by AsyncIterableIterator, which before TypeScript 5.6 has no second parameter. */
  [Symbol.asyncIterator](): AsyncIterator<JobReading<Job, Progress>, undefined>;
  return(): Promise<IteratorReturnResult<undefined>>;
  /** All that is needed to go on later or elsewhere, as plain JSON. */
  checkpoint(): WatchState;
}

/**
 * Watches a job: asks for its progress by the service's own schedule and hands out each answer, the last one with the
 * job's outcome. Nothing is asked before the first `next()`, and nothing while the caller works on a reading.
 *
 * Given a checkpoint in place of a job id, it goes on from there; the time limit of the first watch still holds. Where there
 * was none, or where it has passed and the checkpoint is that of the `TimeoutError`, `timeoutMs` counts from now.
 *
 * @example for await (const { percentage, state } of watchJob(client, jobId)) console.log(percentage, state);
 * @throws InvalidArgumentError, CheckpointError at once, when an argument can't be used.
 * @throws WatchError (one class a cause) from the iteration, when the job's end can't be learnt.
 * @throws ApiError from the iteration, when the service refuses the request for good.
 */
export function watchJob<Job, Creation, Progress>(
  client: JobClient<Job, Creation, Progress>,
  jobOrCheckpoint: string | WatchState,
  options: WatchOptions = {},
): JobWatch<Job, Progress> {
  const stopping = new AbortController();
  const session = createSession(client, jobOrCheckpoint, options, stopping.signal);
  const watch: JobWatch = { ...iterateReadings(session, stopping), checkpoint: () => ({ ...session.state }) };
  // What the service sends is of the types its specification says; nothing here looks deeper.
  return watch as JobWatch<Job, Progress>;
}
