import type { Clock } from "@reality-apis/core";

/** A clock that can be made to stand still. */
export interface HeldClock extends Clock {
  isHeld(): boolean;
  hold(): void;
  release(): void;
}

/**
 * A clock that stands still while answers are taken in that have come together: to read the time for each of them would
 * cost as much as to decide on it. A wait counted from that moment is no shorter for it, since all had come by then.
 */
export function createHeldClock(clock: Clock): HeldClock {
  let [isHeld, wall, steady] = [false, 0, 0];
  return {
    now: () => (isHeld ? wall : clock.now()),
    monotonic: () => (isHeld ? steady : clock.monotonic()),
    setTimer: (callback, ms) => clock.setTimer(callback, ms),
    clearTimer: (timer) => clock.clearTimer(timer),
    isHeld: () => isHeld,
    hold() {
      [wall, steady] = [clock.now(), clock.monotonic()];
      isHeld = true;
    },
    release() {
      isHeld = false;
    },
  };
}
