import { type Clock, systemClock } from "../clock.ts";
import { within } from "../within.ts";
import { type Bucket, createBucket } from "./bucket.ts";
import { createPacedLimit } from "./paced-limit.ts";
import type { RateLimit } from "./rate-limit.ts";

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

/** @throws InvalidArgumentError for a limit that is no positive number. */
export function createRateLimit(options: RateLimitOptions = {}): RateLimit {
  const { perMinute, perHour, concurrency, clock = systemClock } = options;
  for (const [name, value] of Object.entries({ perMinute, perHour, concurrency })) {
    if (value !== undefined) within(`rateLimit.${name}`, value, name === "concurrency" ? 1 : 0.001);
  }
  return createPacedLimit(clock, concurrency, [
    ...(perMinute === undefined ? [] : [bucketFor(perMinute, 60_000)]),
    ...(perHour === undefined ? [] : [bucketFor(perHour, 3_600_000)]),
  ]);
}

/** With a burst of a tenth of what the span allows. */
function bucketFor(starts: number, spanMs: number): Bucket {
  const burst = Math.max(1, Math.floor(starts / 10));
  return createBucket(
    () => spanMs / starts,
    () => burst,
  );
}
