/** A token bucket: so many starts a span of time, spread over it, with a burst of at most a tenth of them. */
export interface Bucket {
  /** Milliseconds until the next start is allowed; 0 if it is now. */
  delayMs(now: number): number;
  take(now: number): void;
}

export function createBucket(starts: number, spanMs: number): Bucket {
  const burst = Math.max(1, Math.floor(starts / 10));
  const msPerToken = spanMs / starts;
  let tokens = burst;
  let filledAt = 0;
  const fill = (now: number): void => {
    tokens = Math.min(burst, tokens + Math.max(0, now - filledAt) / msPerToken);
    filledAt = now;
  };
  return {
    delayMs(now) {
      fill(now);
      return tokens >= 1 ? 0 : Math.ceil((1 - tokens) * msPerToken);
    },
    take(now) {
      fill(now);
      tokens -= 1;
    },
  };
}
