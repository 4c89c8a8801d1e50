import type { Clock } from "../../src/index.ts";

/** A clock that stands still until it is told to run; hours pass in no time. */
export interface VirtualClock extends Clock {
  /** Every timer that was set, in milliseconds. */
  readonly timers: readonly number[];
  /** How many timers are waiting. */
  waiting(): number;
  /** Runs from timer to timer until the work is done; fails if it waits for nothing. */
  runUntil<Value>(work: Promise<Value>): Promise<Value>;
  /** Sets the wall clock forward, or back, as somebody at the machine may. */
  shiftWall(ms: number): void;
}

interface Timer {
  readonly at: number;
  readonly callback: () => void;
}

export function createVirtualClock(startAt = Date.parse("2026-06-24T13:00:00Z")): VirtualClock {
  const waiting = new Set<Timer>();
  const timers: number[] = [];
  let elapsed = 0;
  let wall = startAt;
  const next = (): Timer | undefined => {
    let first: Timer | undefined;
    for (const timer of waiting) if (!first || timer.at < first.at) first = timer;
    return first;
  };
  const step = (): boolean => {
    const timer = next();
    if (!timer) return false;
    waiting.delete(timer);
    elapsed = Math.max(elapsed, timer.at);
    timer.callback();
    return true;
  };
  return {
    timers,
    waiting: () => waiting.size,
    now: () => wall + elapsed,
    monotonic: () => elapsed,
    setTimer(callback, ms) {
      timers.push(ms);
      const timer = { at: elapsed + ms, callback };
      waiting.add(timer);
      return timer;
    },
    clearTimer: (timer) => void waiting.delete(timer as Timer),
    shiftWall(ms) {
      wall += ms;
    },
    async runUntil(work) {
      let isDone = false;
      const done = (): void => {
        isDone = true;
      };
      work.then(done, done);
      for (let idle = 0; !isDone; ) {
        await new Promise((resolve) => setImmediate(resolve));
        idle = isDone || step() ? 0 : idle + 1;
        if (idle > 1000) throw new Error("The work waits, but for no timer of the clock.");
      }
      return work;
    },
  };
}
