import type { Clock } from "@reality-apis/core";
import { sliceMs, startNapCheck } from "../nap.ts";

/** One timer that is set anew again and again, and notices when the machine has slept. */
export interface WakeUp {
  /** Calls back after so many milliseconds, or sooner: whoever is called looks again what is due. */
  after(ms: number): void;
  cancel(): void;
}

/** @param clockNow the clock whose timers to use, as of now */
export function createWakeUp(clockNow: () => Clock, ring: () => void, slept: () => void): WakeUp {
  let cancelTimer: (() => void) | undefined;
  let ringsAt = Number.POSITIVE_INFINITY;
  const cancel = (): void => {
    cancelTimer?.();
    cancelTimer = undefined;
    ringsAt = Number.POSITIVE_INFINITY;
  };
  return {
    after(ms) {
      const clock = clockNow();
      // Timers leave out fractions: one that rings before anything is due would have to be set once more.
      const wait = Math.min(Math.ceil(ms), sliceMs);
      // One that rings sooner is let be: a call too many costs less than a timer set anew for each answer.
      if (ringsAt <= clock.monotonic() + wait) return;
      cancel();
      ringsAt = clock.monotonic() + wait;
      const hasSlept = startNapCheck(clock);
      const timer = clock.setTimer(() => {
        cancelTimer = undefined;
        ringsAt = Number.POSITIVE_INFINITY;
        if (hasSlept()) slept();
        ring();
      }, wait);
      cancelTimer = () => clock.clearTimer(timer);
    },
    cancel,
  };
}
