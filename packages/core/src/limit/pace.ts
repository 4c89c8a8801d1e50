/**
 * Finds the pace that a service takes. It starts without one; a 429 sets it below what was just tried, each success
 * raises it a little, and after five good minutes it is lifted again.
 */
export interface Pace {
  delayMs(now: number): number;
  started(now: number): void;
  succeeded(now: number): void;
  throttled(now: number, askedMs: number): void;
}

const secondMs = 1000;
const liftAfterMs = 5 * 60 * secondMs;
/** How far below the tried pace a 429 puts it. */
const backOff = 0.7;
/** One start a second: below that, the waits that the service asks for pace the requests by themselves. */
const slowest = 1;

export function createPace(): Pace {
  /** Starts a second; `Infinity` while no limit is known. */
  let rate = Infinity;
  let nextAt = -Infinity;
  let throttledAt = -Infinity;
  let pausedUntil = -Infinity;
  let tried = { since: 0, starts: 0, before: 0 };

  const count = (now: number): void => {
    if (now - tried.since >= secondMs) tried = { since: now, starts: 0, before: tried.starts };
    tried.starts += 1;
  };
  return {
    delayMs: (now) => Math.max(0, Math.max(pausedUntil, nextAt) - now),
    started(now) {
      count(now);
      if (rate !== Infinity) nextAt = Math.max(now, nextAt) + secondMs / rate;
    },
    succeeded(now) {
      if (rate === Infinity) return;
      rate += 1 / rate;
      if (now - throttledAt > liftAfterMs) rate = Infinity;
    },
    throttled(now, askedMs) {
      // Several 429s of one burst say the same thing: only the first one slows down.
      const isNew = now > pausedUntil && now - throttledAt > secondMs / 10;
      if (isNew) rate = Math.max(slowest, backOff * Math.min(rate, Math.max(1, tried.starts, tried.before)));
      throttledAt = now;
      pausedUntil = Math.max(pausedUntil, now + askedMs);
      nextAt = Math.max(nextAt, pausedUntil);
    },
  };
}
