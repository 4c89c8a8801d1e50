/**
 * Keeps retries a small part of all requests, so that many calls in an outage don't multiply it: there are ten to begin
 * with, each call puts a tenth of a retry in, each retry takes one out. What calls in good times put in is kept for bad
 * ones, but not without end.
 */
export interface RetryBudget {
  /** A call begins. */
  earn(): void;
  /** Whether one more retry may be made; if so, it is counted. */
  spend(): boolean;
}

const first = 10;
const most = 50;
const share = 0.1;

export function createRetryBudget(): RetryBudget {
  let tokens = first;
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
