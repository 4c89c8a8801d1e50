/**
 * How often a pool may ask: a token bucket, with a gate in it. A 429 closes the gate for as long as the service says; then
 * one request goes ahead alone, and only when it has been answered do the others follow, at half the rate, which grows
 * back over five minutes.
 */
export interface Budget {
  /** Milliseconds until a request may start; `Infinity` while one is ahead alone. */
  delayMs(now: number): number;
  take(now: number): void;
  /** A request was answered, or failed, with anything but a 429. */
  settled(now: number): void;
  throttled(now: number, waitMs: number): void;
}

const minuteMs = 60_000;
const recoveryMs = 5 * minuteMs;

export function createBudget(perMinute: number, burst: number): Budget {
  let tokens = burst;
  let filledAt = Number.NEGATIVE_INFINITY;
  let closedUntil = Number.NEGATIVE_INFINITY;
  let openedAt = Number.NEGATIVE_INFINITY;
  let probe: "none" | "due" | "ahead" = "none";

  const perMs = (now: number): number => {
    const recovered = Math.min(1, Math.max(0, (now - openedAt) / recoveryMs));
    return (perMinute / minuteMs) * (0.5 + 0.5 * recovered);
  };
  const fill = (now: number): void => {
    if (filledAt !== Number.NEGATIVE_INFINITY) tokens = Math.min(burst, tokens + (now - filledAt) * perMs(now));
    filledAt = now;
  };
  return {
    delayMs(now) {
      if (now < closedUntil) return closedUntil - now;
      if (probe === "ahead") return Number.POSITIVE_INFINITY;
      fill(now);
      return tokens >= 1 ? 0 : Math.ceil((1 - tokens) / perMs(now));
    },
    take(now) {
      fill(now);
      tokens -= 1;
      if (probe === "due") probe = "ahead";
    },
    settled(now) {
      if (probe !== "ahead") return;
      openedAt = now;
      probe = "none";
    },
    throttled(now, waitMs) {
      closedUntil = Math.max(closedUntil, now + waitMs);
      probe = "due";
      // What had been saved up would come out in one burst behind the gate.
      tokens = Math.min(tokens, 1);
    },
  };
}
