import { abortable } from "./abortable.ts";
import type { Clock } from "./clock.ts";

/** Waits on a clock, unless the signal ends the wait first: then it rejects with the signal's reason. Leaves no timer and no listener. */
export function sleep(clock: Clock, ms: number, signal: AbortSignal | undefined): Promise<void> {
  return abortable(signal, (resolve) => {
    const timer = clock.setTimer(resolve, ms);
    return () => clock.clearTimer(timer);
  });
}
