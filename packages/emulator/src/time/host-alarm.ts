/** The longest delay a host timer takes; a longer one would fire at once. */
const MAX_HOST_DELAY_MS = 2 ** 31 - 1;

/** One host timer that wakes a running clock for its next timer; a manual clock has none. */
export interface HostAlarm {
  /** Wakes after so many virtual milliseconds, instead of the instant set before; `undefined`: not at all. */
  set(virtualMs: number | undefined): void;
}

/** `wake` may come too early, so it has to look at the time and set the alarm again. */
export function createHostAlarm(speed: number, wake: () => void): HostAlarm {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    set: (virtualMs) => {
      clearTimeout(timer);
      timer = undefined;
      if (virtualMs === undefined || speed === 0) return;
      timer = setTimeout(wake, Math.min(Math.max(0, virtualMs / speed), MAX_HOST_DELAY_MS));
    },
  };
}
