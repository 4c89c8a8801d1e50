import { mustBe } from "@reality-apis/core";
import { forwardAbort } from "../../abortable.ts";
import { requireJobId } from "../../call.ts";
import type { JobClient } from "../../job-client.ts";
import { isObject } from "../../property.ts";
import { serviceOf } from "../../service-of.ts";
import { EventStream } from "./event-stream.ts";
import type { JobsWatch, WatchJobsOptions } from "./jobs-watch.ts";
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
 * Watches over one client share one budget, as do those over clients that share a rate limit.
 *
 * @example for await (const { jobId, reading } of watchJobs(client, jobIds)) if (reading?.outcome) done(jobId, reading.job);
 * @throws InvalidArgumentError at once, when an argument can't be used.
 */
export function watchJobs<Job, Creation, Progress>(
  client: JobClient<Job, Creation, Progress>,
  jobIds: Iterable<string>,
  options: WatchJobsOptions = {},
): JobsWatch<Job, Progress> {
  serviceOf(client);
  mustBe("a list of ids", isObject(jobIds) && Symbol.iterator in jobIds, "jobIds", jobIds);
  mustBe("an object", isObject(options), "options", options);
  // What the service sends is of the types its specification says; nothing here looks deeper.
  return startWatch(client, [...jobIds].map(requireJobId), options) as JobsWatch<Job, Progress>;
}

const done: IteratorReturnResult<undefined> = { done: true, value: undefined };

function startWatch(client: JobClient, jobIds: readonly string[], options: WatchJobsOptions): JobsWatch {
  const stopping = new AbortController();
  const stream = new EventStream();
  let release = (): void => {};
  const pool = new Pool(createPoolContext(client, options, stopping.signal), {
    reading: (event, row) => stream.put(event, row),
    ended: (event, row) => stream.end(event, row),
    emptied() {
      release();
      stream.close();
    },
  });
  stopping.signal.addEventListener("abort", () => {
    release();
    pool.stop();
    stream.close(options.signal?.aborted ? { reason: options.signal.reason } : undefined);
  });
  const add = (added: readonly string[]): void => {
    if (pool.size === 0) release = forwardAbort(options.signal, stopping);
    if (stopping.signal.aborted) return;
    stream.open();
    pool.add(added);
  };
  if (jobIds.length > 0) add(jobIds);
  return {
    get size() {
      return pool.size;
    },
    add: (jobId) => add([requireJobId(jobId)]),
    next: () => stream.next(),
    async return() {
      stream.clear();
      stopping.abort();
      return done;
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
