/** A token bucket: so many starts a span of time, spread over it, with a burst after a quiet time. */
export interface Bucket {
  /** Milliseconds until the next start is allowed; 0 if it is now. */
  delayMs(now: number): number;
  take(now: number): void;
}

/**
 * Makes a bucket, full at first.
 *
 * @param msPerStart how long one start takes to come, as of now; it may change from one moment to the next
 * @param burst the most starts that are saved up, as of now; 1 or more
 */
export function createBucket(msPerStart: (now: number) => number, burst: (now: number) => number): Bucket {
  let tokens = Infinity;
  let filledAt = 0;
  const fill = (now: number): void => {
    tokens = Math.min(burst(now), tokens + Math.max(0, now - filledAt) / msPerStart(now));
    filledAt = now;
  };
  return {
    delayMs(now) {
      fill(now);
      return tokens >= 1 ? 0 : Math.ceil((1 - tokens) * msPerStart(now));
    },
    take(now) {
      fill(now);
      tokens -= 1;
    },
  };
}
