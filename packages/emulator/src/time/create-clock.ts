import type { EmulatorClock } from "./emulator-clock.ts";
import { createMoves } from "./moves.ts";
import { createTimers } from "./timers.ts";
import { createVirtualTime } from "./virtual-time.ts";

/** The clock, and what only the emulator itself may do with it. */
export interface OwnClock extends EmulatorClock {
  /** Tells that something happened, so that a moving clock waits for what follows from it. */
  noteActivity(): void;
  /** Forgets all timers. */
  stop(): void;
}

/** A clock that begins at `startAt` and goes `speed` times as fast as the real one; 0 makes a manual clock. */
export function createClock(startAt: number, speed: number): OwnClock {
  const time = createVirtualTime(startAt, speed);
  const timers = createTimers(time, speed);
  const moves = createMoves(time, timers);
  return {
    now: () => Math.floor(time.exact()),
    monotonic: () => time.exact() - startAt,
    setTimer: timers.set,
    clearTimer: (timer) => {
      timers.queue.remove(timer);
      timers.changed();
    },
    advance: moves.advance,
    runUntilIdle: moves.runUntilIdle,
    noteActivity: timers.changed,
    stop: () => {
      timers.queue.clear();
      timers.changed();
    },
  };
}
