import type { Clock } from "@reality-apis/core";
import { sliceMs, startNapCheck } from "../nap.ts";

/** One timer that is set anew again and again, and notices when the machine has slept. */
export interface WakeUp {
  /** Calls back after so many milliseconds at the latest, in place of any earlier call. */
  after(ms: number): void;
  cancel(): void;
}

export function createWakeUp(clock: Clock, ring: () => void, slept: () => void): WakeUp {
  let timer: unknown;
  const cancel = (): void => {
    if (timer !== undefined) clock.clearTimer(timer);
    timer = undefined;
  };
  return {
    after(ms) {
      cancel();
      const hasSlept = startNapCheck(clock);
      timer = clock.setTimer(
        () => {
          timer = undefined;
          if (hasSlept()) slept();
          ring();
        },
        Math.min(ms, sliceMs),
      );
    },
    cancel,
  };
}
