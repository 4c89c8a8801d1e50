import { forwardAbort } from "../abortable.ts";
import type { JobReading } from "./reading.ts";
import type { Session } from "./session.ts";
import { takeTurn } from "./turn.ts";

/** The iterator of a watch, without what the watch adds. */
export interface ReadingIterator extends AsyncIterableIterator<JobReading, undefined> {
  return(): Promise<IteratorReturnResult<undefined>>;
}

const ended: IteratorReturnResult<undefined> = { done: true, value: undefined };

/**
 * Drives a session by the caller's `next()`. Written by hand rather than as a generator, because `return()` must end a
 * wait that is under way, and a generator only hears of it after the wait.
 */
export function iterateReadings(session: Session, stopping: AbortController): ReadingIterator {
  let isDone = false;
  let isStopped = false;
  let last: JobReading | undefined;
  let queue: Promise<unknown> = Promise.resolve();

  const advance = async (): Promise<IteratorResult<JobReading, undefined>> => {
    if (isDone) return ended;
    const release = forwardAbort(session.options.signal, stopping);
    try {
      last = await nextReading(session, last);
      isDone = last.outcome !== undefined;
      return { done: false, value: last };
    } catch (error) {
      isDone = true;
      if (isStopped) return ended;
      throw error;
    } finally {
      release();
    }
  };

  return {
    // Calls that overlap are answered one after the other.
    next() {
      const result = queue.then(advance);
      queue = result.catch(() => {});
      return result;
    },
    async return() {
      isDone = true;
      isStopped = true;
      stopping.abort();
      return ended;
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

async function nextReading(session: Session, last: JobReading | undefined): Promise<JobReading> {
  for (;;) {
    session.signal.throwIfAborted();
    const reading = await takeTurn(session);
    if (reading && (!session.options.changesOnly || isNews(reading, last))) return reading;
  }
}

function isNews(reading: JobReading, last: JobReading | undefined): boolean {
  return (
    reading.outcome !== undefined ||
    (["state", "percentage", "step"] as const).some((fact) => reading[fact] !== last?.[fact])
  );
}
