import type { FailureKind } from "../attempt/outcome.ts";
import { askedWaitMs, type Backoff, backoffMs } from "./backoff.ts";

/** What an attempt came to, as far as the decision needs it. */
export interface RetryFacts {
  readonly method: string;
  /** A status, or how the attempt failed. */
  readonly result: number | FailureKind;
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
  readonly methods: readonly string[];
  /** The longest wait that the service may ask for. */
  readonly maxRetryAfterMs: number;
  readonly backoff: Backoff;
}

/** Whether to make another attempt, and when. */
export type RetryDecision =
  | { readonly retry: true; readonly waitMs: number }
  | { readonly retry: false; readonly because: "final" | "unsafe" | "attempts" | "wait" };

const passingStatus = new Set([408, 425, 429, 500, 502, 503, 504]);
const passingFailure = new Set<FailureKind>(["unsent", "network", "timeout", "incomplete", "unreadable"]);

/**
 * Decides about another attempt: a pure function of what happened. A repeated reading harms nobody; a repeated writing
 * may be done twice, so that it is repeated only where the service can't have acted on it.
 */
export function decideRetry(facts: RetryFacts, policy: RetryPolicy): RetryDecision {
  const { result, attempt, askedMs } = facts;
  const isPassing = typeof result === "number" ? passingStatus.has(result) : passingFailure.has(result);
  if (!isPassing) return stop("final");
  if (!policy.methods.includes(facts.method) && !wasNotDone(facts)) return stop("unsafe");
  // An answer that can't be read may be a passing page of a proxy: one more look tells.
  const most = result === "unreadable" ? Math.min(2, policy.attempts) : policy.attempts;
  if (attempt >= most) return stop("attempts");
  const waitMs =
    askedMs === undefined ? backoffMs(policy.backoff, attempt, facts.random) : askedWaitMs(policy.backoff, askedMs);
  const isTooLong = (askedMs !== undefined && askedMs > policy.maxRetryAfterMs) || waitMs >= facts.leftMs;
  return isTooLong ? stop("wait") : { retry: true, waitMs };
}

/** A request that never left, or that the service turned away with a time to come back at. */
function wasNotDone({ result, askedMs }: RetryFacts): boolean {
  return result === "unsent" || (result === 429 && askedMs !== undefined);
}

function stop(because: (RetryDecision & { retry: false })["because"]): RetryDecision {
  return { retry: false, because };
}
