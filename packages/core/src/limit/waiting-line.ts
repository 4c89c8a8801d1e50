import { abortable } from "../abortable.ts";
import { type Clock, longestTimerMs } from "../clock.ts";

/** Those who wait for a place, first come, first served. */
export interface WaitingLine {
  readonly isEmpty: boolean;
  /** Waits for a place; an abort leaves the line and rejects with the signal's reason. */
  join(signal: AbortSignal | undefined): Promise<void>;
  /** Looks whether the next one may go, as after somebody has left. */
  advance(): void;
}

/**
 * Makes a line with one timer, however many wait in it.
 *
 * @param take takes a place and gives 0, or gives the milliseconds until there may be one; `Infinity` if only
 *   somebody's leaving can make one
 */
export function createWaitingLine(take: () => number, clock: Clock): WaitingLine {
  const waiting = new Set<() => void>();
  let timer: unknown;
  const advance = (): void => {
    clock.clearTimer(timer);
    for (const admit of waiting) {
      const delay = take();
      if (delay > 0) {
        if (delay !== Infinity) timer = clock.setTimer(advance, Math.min(delay, longestTimerMs));
        return;
      }
      waiting.delete(admit);
      admit();
    }
  };
  const join = (signal: AbortSignal | undefined): Promise<void> => {
    const place = abortable<void>(signal, (admit) => {
      waiting.add(admit);
      return () => {
        // Nobody may be left to wait for the timer of one who gave up; whoever is, gets a new one.
        if (waiting.delete(admit)) advance();
      };
    });
    advance();
    return place;
  };
  return {
    get isEmpty() {
      return waiting.size === 0;
    },
    join,
    advance,
  };
}
