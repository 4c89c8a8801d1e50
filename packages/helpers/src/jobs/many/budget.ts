import { createBucket } from "@reality-apis/core";
import { createGate, type Gate, type Ticket } from "./gate.ts";

/** What a budget gives: requests a minute, and how many of them may go out at once after a quiet time. */
export interface Allowance {
  readonly perMinute: number;
  readonly burst: number;
}

/** How often the service may be asked: a token bucket behind a gate. A gate that opens lets half the rate through. */
export interface Budget extends Pick<Gate, "settled" | "abandoned" | "throttled"> {
  /** Requests a minute, as of now. */
  perMinute(now: number): number;
  /** Milliseconds until a request may start; `Infinity` while one is ahead alone. */
  delayMs(now: number): number;
  take(now: number): Ticket;
  /** The service says how many more calls it takes for the time being: no more than those go out in the next minute. */
  remaining(calls: number, now: number): void;
}

const minuteMs = 60_000;

/** @param allowed what is allowed, as of now */
export function createBudget(allowed: () => Allowance): Budget {
  const gate = createGate();
  let left = { calls: Number.POSITIVE_INFINITY, until: Number.NEGATIVE_INFINITY };
  const perMinute = (now: number): number => {
    const most = now < left.until ? Math.max(1, left.calls) : Number.POSITIVE_INFINITY;
    return Math.min(most, allowed().perMinute * (0.5 + 0.5 * gate.recovered(now)));
  };
  const bucket = createBucket(
    (now) => minuteMs / perMinute(now),
    // What is saved up behind a gate would come out in one go when it opens.
    (now) => (gate.recovered(now) === 1 ? allowed().burst : 1),
  );
  return {
    settled: gate.settled,
    abandoned: gate.abandoned,
    throttled: gate.throttled,
    perMinute,
    delayMs: (now) => Math.max(gate.delayMs(now), bucket.delayMs(now)),
    take(now) {
      bucket.take(now);
      return gate.enter();
    },
    remaining(calls, now) {
      left = { calls, until: now + minuteMs };
    },
  };
}
