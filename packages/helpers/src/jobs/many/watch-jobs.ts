import { forwardAbort } from "../../abortable.ts";
import { requireJobId } from "../../call.ts";
import type { JobClient } from "../../job-client.ts";
import { createEventStream } from "./event-stream.ts";
import type { JobEvent, JobsWatch, WatchJobsOptions } from "./jobs-watch.ts";
import { Pool } from "./pool.ts";
import { createPoolContext } from "./pool-context.ts";

/**
 * Watches many jobs together: one list request finds out which of dozens have ended, and within one budget each job is
 * asked for its progress by the service's own schedule. Thousands of jobs cost one timer.
 *
 * The iteration ends when every job has ended. A job whose watch fails is one event with an `error`; the others go on.
 * While the caller is busy, later readings of a job take the place of earlier ones. Leaving the loop stops the
 * watching; a watch that is not iterated to its end is stopped by `return()`, or by its signal.
 *
 * @example for await (const { jobId, reading } of watchJobs(client, jobIds)) if (reading?.outcome) done(jobId, reading.job);
 * @throws InvalidArgumentError at once, when an argument can't be used.
 */
export function watchJobs<Job, Creation, Progress>(
  client: JobClient<Job, Creation, Progress>,
  jobIds: Iterable<string>,
  options: WatchJobsOptions = {},
): JobsWatch<Job, Progress> {
  const stopping = new AbortController();
  const events = createEventStream();
  const pool = new Pool(createPoolContext(client, options, stopping.signal), events.put);
  const release = forwardAbort(options.signal, stopping);
  const stop = (): void => {
    release();
    pool.stop();
    events.nudge();
  };
  stopping.signal.addEventListener("abort", stop, { once: true });
  const isOver = (): boolean => stopping.signal.aborted || pool.size === 0;
  const advance = async (): Promise<IteratorResult<JobEvent, undefined>> => {
    const value = await events.take(isOver);
    if (value) return { done: false, value };
    stop();
    if (options.signal?.aborted) throw options.signal.reason;
    return { done: true, value: undefined };
  };
  pool.add([...jobIds].map(requireJobId));
  const watch = iteratorOf(pool, advance, () => {
    events.clear();
    stopping.abort();
  });
  // What the service sends is of the types its specification says; nothing here looks deeper.
  return watch as JobsWatch<Job, Progress>;
}

function iteratorOf(
  pool: Pool,
  advance: () => Promise<IteratorResult<JobEvent, undefined>>,
  leave: () => void,
): JobsWatch {
  let queue: Promise<unknown> = Promise.resolve();
  return {
    get size() {
      return pool.size;
    },
    add: (jobId) => pool.add([requireJobId(jobId)]),
    // Calls that overlap are answered one after the other.
    next() {
      const result = queue.then(advance);
      queue = result.catch(() => {});
      return result;
    },
    async return() {
      leave();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
