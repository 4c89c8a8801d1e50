import { type Clock, longestTimerMs, systemClock } from "../clock.ts";
import { within } from "../within.ts";
import { type Bucket, createBucket } from "./bucket.ts";
import { createPace } from "./pace.ts";
import { createWaitingLine } from "./waiting-line.ts";

/** How much a service allows. What is left out is not limited beforehand, but learnt from its answers. */
export interface RateLimitOptions {
  /** Requests a minute. */
  readonly perMinute?: number;
  /** Requests an hour. */
  readonly perHour?: number;
  /** Requests at the same time. */
  readonly concurrency?: number;
  /** The time to wait by. Default: this machine's. */
  readonly clock?: Clock;
}

/**
 * What the platform documents, by the tier of an OAuth client: 500 requests a minute and 5,000 an hour for
 * `community`, 5,000 a minute for the others.
 */
export const rateLimitTiers: { readonly community: RateLimitOptions; readonly standard: RateLimitOptions } = {
  community: { perMinute: 500, perHour: 5000 },
  standard: { perMinute: 5000 },
};

/**
 * Spaces the requests of all clients that share it: the platform counts by OAuth client, so that the clients of one
 * should share one. A 429 to any of them pauses them all.
 */
export interface RateLimit {
  /** Waits for a place; gives `undefined` where there is one at once, so that a free limit costs nothing. */
  enter(signal: AbortSignal | undefined): Promise<void> | undefined;
  /** Gives the place back, and says what the service answered: a status, or nothing if it did not. */
  leave(status: number | undefined, askedMs: number | undefined): void;
}

/** @throws InvalidArgumentError for a limit that is no positive number. */
export function createRateLimit(options: RateLimitOptions = {}): RateLimit {
  const { concurrency = Number.POSITIVE_INFINITY, clock = systemClock } = options;
  const buckets = bucketsOf(options);
  const pace = createPace();
  let inFlight = 0;
  const take = (): number => {
    if (inFlight >= concurrency) return Number.POSITIVE_INFINITY;
    const now = clock.monotonic();
    let delay = pace.delayMs(now);
    for (const bucket of buckets) delay = Math.max(delay, bucket.delayMs(now));
    if (delay > 0) return delay;
    inFlight += 1;
    pace.started(now);
    for (const bucket of buckets) bucket.take(now);
    return 0;
  };
  const line = createWaitingLine(take, clock);
  return {
    enter: (signal) => (line.isEmpty && take() === 0 ? undefined : line.join(signal)),
    leave(status, askedMs) {
      inFlight -= 1;
      if (status === 429) pace.throttled(clock.monotonic(), askedMs ?? 0);
      else if (status !== undefined) pace.succeeded(clock.monotonic());
      if (!line.isEmpty) line.advance();
    },
  };
}

function bucketsOf(options: RateLimitOptions): readonly Bucket[] {
  const { perMinute, perHour, concurrency } = options;
  for (const [name, value] of Object.entries({ perMinute, perHour, concurrency })) {
    const least = name === "concurrency" ? 1 : 0.001;
    if (value !== undefined) within(`rateLimit.${name}`, value, least, longestTimerMs);
  }
  return [
    ...(perMinute === undefined ? [] : [createBucket(perMinute, 60_000)]),
    ...(perHour === undefined ? [] : [createBucket(perHour, 3_600_000)]),
  ];
}
