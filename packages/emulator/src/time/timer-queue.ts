import { partitionPoint } from "../partition-point.ts";

/** One timer: when it is due, in virtual milliseconds, and what it does then. */
export interface Timer {
  readonly due: number;
  readonly callback: () => void;
}

/** Timers in the order in which they fall due; those of one instant in the order in which they were set. */
export interface TimerQueue {
  add(timer: Timer): void;
  first(): Timer | undefined;
  /** Takes out the first timer, if it is due at `instant` or before. */
  takeDue(instant: number): Timer | undefined;
  remove(timer: unknown): void;
  clear(): void;
}

export function createTimerQueue(): TimerQueue {
  const timers: Timer[] = [];
  return {
    add: (timer) => {
      timers.splice(
        partitionPoint(timers, ({ due }) => due <= timer.due),
        0,
        timer,
      );
    },
    first: () => timers[0],
    takeDue: (instant) => {
      const first = timers[0];
      return first !== undefined && first.due <= instant ? timers.shift() : undefined;
    },
    remove: (timer) => {
      for (const [index, candidate] of timers.entries()) {
        if (candidate === timer) return void timers.splice(index, 1);
      }
    },
    clear: () => {
      timers.length = 0;
    },
  };
}
