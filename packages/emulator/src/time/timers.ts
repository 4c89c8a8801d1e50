import { createHostAlarm } from "./host-alarm.ts";
import { createTimerQueue, type Timer, type TimerQueue } from "./timer-queue.ts";
import type { VirtualTime } from "./virtual-time.ts";

/** The timers of a clock, each fired when a running clock comes to it. */
export interface Timers {
  readonly queue: TimerQueue;
  set(callback: () => void, ms: number): Timer;
  /** Tells that timers or the time were changed from outside. */
  changed(): void;
  /** A number that grows whenever a timer is set, cleared or fired. */
  activity(): number;
}

export function createTimers(time: VirtualTime, speed: number): Timers {
  const queue = createTimerQueue();
  const alarm = createHostAlarm(speed, fireDue);
  let activity = 0;

  function changed(): void {
    activity += 1;
    const first = queue.first();
    alarm.set(first === undefined ? undefined : first.due - time.exact());
  }

  function fireDue(): void {
    const timer = queue.takeDue(time.exact());
    try {
      timer?.callback();
    } finally {
      changed();
    }
  }

  return {
    queue,
    changed,
    activity: () => activity,
    set: (callback, ms) => {
      if (!Number.isFinite(ms)) throw new RangeError(`A timer cannot be set to ${ms} ms: give a finite number.`);
      const timer = { due: time.exact() + Math.max(0, ms), callback };
      queue.add(timer);
      changed();
      return timer;
    },
  };
}
