/**
 * Keeps retries a small part of all requests, so that many calls in an outage don't multiply it: each call puts a
 * tenth of a retry in, each retry takes one out.
 */
export interface RetryBudget {
  /** A call begins. */
  earn(): void;
  /** Whether one more retry may be made; if so, it is counted. */
  spend(): boolean;
}

const most = 10;
const share = 0.1;

export function createRetryBudget(): RetryBudget {
  let tokens = most;
  return {
    earn() {
      tokens = Math.min(most, tokens + share);
    },
    spend() {
      if (tokens < 1) return false;
      tokens -= 1;
      return true;
    },
  };
}
