import type { Clock } from "@reality-apis/core";

/** One timer that is set anew again and again, and notices when the machine has slept. */
export interface WakeUp {
  /** Calls back after so many milliseconds at the latest, in place of any earlier call. */
  after(ms: number): void;
  cancel(): void;
}

const sliceMs = 15_000;
const sleptMs = 5000;

export function createWakeUp(clock: Clock, ring: () => void, slept: () => void): WakeUp {
  let timer: unknown;
  const cancel = (): void => {
    if (timer !== undefined) clock.clearTimer(timer);
    timer = undefined;
  };
  return {
    after(ms) {
      cancel();
      const [wall, steady] = [clock.now(), clock.monotonic()];
      timer = clock.setTimer(
        () => {
          timer = undefined;
          // The wall clock has run on while the steady one stood still: see sleepUntil for what that may mean.
          if (clock.now() - wall - (clock.monotonic() - steady) > sleptMs) slept();
          ring();
        },
        Math.min(ms, sliceMs),
      );
    },
    cancel,
  };
}
