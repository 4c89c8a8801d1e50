/**
 * Where waits get their time from. An emulator's clock, or a test's, takes the place of the system's, so that hours of
 * watching pass in seconds.
 */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Milliseconds since any fixed moment; never set back. */
  monotonic(): number;
  /** Calls back once, after that many milliseconds. */
  setTimer(callback: () => void, ms: number): unknown;
  clearTimer(timer: unknown): void;
}

/** The longest a timer can wait: one for longer fires at once. */
export const longestTimerMs: number = 2 ** 31 - 1;

/** The time of this machine. The globals are looked up at each call, so that a test's fake timers hold here too. */
export const systemClock: Clock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
  setTimer: (callback, ms) => setTimeout(callback, ms),
  clearTimer: (timer) => clearTimeout(timer as ReturnType<typeof setTimeout>),
};
