import { type Clock, mustBe, systemClock } from "@reality-apis/core";
import { isObject } from "../property.ts";

/** What a wait goes by. */
export interface Timing {
  readonly clock: Clock;
  /** The time by a count that is never set back, so that no change of the machine's clock shortens a wait. */
  readonly now: () => number;
  /** What to add to a reading of the clock's steady count for that same time: whoever has read it need not do so twice. */
  readonly offset: number;
  /** Ends requests and waits. */
  readonly signal: AbortSignal;
}

/** What of its options a wait goes by. */
export interface TimingOptions {
  /** The time to wait by. Default: this machine's. */
  readonly clock?: Clock;
  /**
   * Lets the process end while nothing but a wait of this holds it (Node, Deno, Bun). A request under way still holds
   * it. Default: `false`.
   */
  readonly unref?: boolean;
}

export function createTiming({ clock = systemClock, unref = false }: TimingOptions, signal: AbortSignal): Timing {
  mustBe("a clock, as emulator.clock", typeof clock?.setTimer === "function", "clock", clock);
  const offset = clock.now() - clock.monotonic();
  return { clock: unref ? unrefed(clock) : clock, now: () => offset + clock.monotonic(), offset, signal };
}

/** The same clock, whose timers do not hold the process, where there is a process to hold. */
function unrefed(clock: Clock): Clock {
  return {
    now: () => clock.now(),
    monotonic: () => clock.monotonic(),
    setTimer(callback, ms) {
      const timer = clock.setTimer(callback, ms);
      if (isObject(timer) && typeof timer.unref === "function") timer.unref();
      return timer;
    },
    clearTimer: (timer) => clock.clearTimer(timer),
  };
}
