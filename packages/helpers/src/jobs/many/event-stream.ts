import type { JobEvent } from "./jobs-watch.ts";

/**
 * The events between a pool and whoever iterates over it. It holds one event a job at the most: a slow consumer gets
 * the latest reading of each job instead of all of them.
 */
export interface EventStream {
  put(event: JobEvent): void;
  /** The next event; waits for one until the stream is closed, then gives `undefined` once all are taken. */
  take(isOver: () => boolean): Promise<JobEvent | undefined>;
  /** Looks again whether there is anything to wait for. */
  nudge(): void;
  clear(): void;
}

export function createEventStream(): EventStream {
  const events = new Map<string, JobEvent>();
  let wake: (() => void) | undefined;
  const nudge = (): void => wake?.();
  return {
    put(event) {
      events.set(event.jobId, event);
      nudge();
    },
    async take(isOver) {
      while (events.size === 0 && !isOver()) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      const [event] = events.values();
      if (event) events.delete(event.jobId);
      return event;
    },
    nudge,
    clear: () => events.clear(),
  };
}
