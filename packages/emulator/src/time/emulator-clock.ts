/**
 * The emulator's time. Its first four methods are what the helpers ask of a clock, so that a watch can run on it:
 * `watchJob(client, jobId, { clock: emulator.clock })`.
 *
 * All durations are virtual milliseconds. A running clock goes `speed` times as fast as the real one; a manual clock
 * stands still until it is told to go on.
 */
export interface EmulatorClock {
  /** The virtual time, in whole milliseconds since 1970-01-01T00:00:00Z. */
  now(): number;
  /** Virtual milliseconds since the clock began; never goes back. */
  monotonic(): number;
  /**
   * Calls `callback` once, `ms` virtual milliseconds from now; a negative `ms` counts as 0.
   * Throws a RangeError if `ms` is not a finite number.
   */
  setTimer(callback: () => void, ms: number): unknown;
  /** Forgets a timer; one that is over or unknown is left alone. */
  clearTimer(timer: unknown): void;
  /**
   * Moves the time on by `ms`, firing the timers that fall due in their order, each at its own instant and after
   * everything that the one before set in motion has come to rest. Works on running clocks too: they jump.
   * Calls that overlap run one after another. Rejects with a RangeError if `ms` is negative or not finite, and with
   * the error of a callback that throws.
   *
   * What waits for a socket is not seen: over a real port, wait for the answer before moving on.
   */
  advance(ms: number): Promise<void>;
  /**
   * Moves the time on from timer to timer until none is left. Rejects with a RangeError once `limitMs` (default: 90
   * days) would be passed, as something then waits for an end that never comes.
   */
  runUntilIdle(limitMs?: number): Promise<void>;
}
