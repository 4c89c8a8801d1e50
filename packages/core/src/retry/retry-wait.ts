import { longestTimerMs } from "../clock.ts";

/** What an attempt came to, as far as the decision needs it. */
export interface RetryFacts {
  readonly method: string;
  /** A status, or the kind of the error; `unsent` where the service can't have seen the request. */
  readonly result: number | string;
  /** Which attempt that was, from 1. */
  readonly attempt: number;
  /** The wait that the service asks for, in milliseconds. */
  readonly askedMs: number | undefined;
  /** What is left of the call's time, in milliseconds; `Infinity` without a limit. */
  readonly leftMs: number;
  /** A number from 0 to 1. */
  readonly random: number;
}

export interface RetryPolicy {
  /** Attempts a call, the first included. */
  readonly attempts: number;
  /** Methods that may be repeated after the service may have done the work. */
  readonly retryMethods: readonly string[];
  /** The longest wait that the service may ask for. */
  readonly maxRetryAfterMs: number;
  readonly backoff: Backoff;
}

/** Backoff of a call: full jitter on a base that doubles, within a floor and a cap. All in milliseconds. */
export interface Backoff {
  readonly baseMs: number;
  readonly capMs: number;
  readonly floorMs: number;
}

const passing = /^(408|425|429|500|502|503|504|unsent|network|attemptTimeout|answer)$/;

/**
 * How long to wait before another attempt, or `undefined` if there is to be none: a pure function of what happened. A
 * repeated reading harms nobody; a repeated writing may be done twice, so that it is repeated only where the service
 * can't have acted on it: the request never left, or was turned away with a time to come back at.
 */
export function retryWaitMs(facts: RetryFacts, policy: RetryPolicy): number | undefined {
  const { method, result, attempt, askedMs, leftMs, random } = facts;
  const { baseMs, capMs, floorMs } = policy.backoff;
  // An answer that can't be read may be a passing page of a proxy: one more look tells.
  const most = result === "answer" ? Math.min(2, policy.attempts) : policy.attempts;
  const wasNotDone = result === "unsent" || (result === 429 && askedMs !== undefined);
  if (!passing.test(String(result)) || attempt >= most) return undefined;
  if (!wasNotDone && !policy.retryMethods.includes(method)) return undefined;
  const ownMs = random * Math.min(capMs, baseMs * 2 ** (attempt - 1));
  // What the service asks for is never shortened, but never of a length that a timer can't hold.
  const waitMs = Math.min(longestTimerMs, Math.max(floorMs, askedMs ?? ownMs));
  return (askedMs ?? 0) > policy.maxRetryAfterMs || waitMs >= leftMs ? undefined : waitMs;
}
