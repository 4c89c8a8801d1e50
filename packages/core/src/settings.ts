import type { Fetch } from "./attempt/follow.ts";
import type { ClientOptions } from "./client-options.ts";
import { type Clock, systemClock } from "./clock.ts";
import { InvalidArgumentError } from "./errors/invalid-argument-error.ts";
import { createRateLimit, type RateLimit } from "./limit/rate-limit.ts";
import type { CallObservers } from "./observe/attempt-event.ts";
import { defaultBackoff } from "./retry/backoff.ts";
import type { RetryPolicy } from "./retry/decide-retry.ts";
import { createRetryBudget, type RetryBudget } from "./retry/retry-budget.ts";
import { type Authorization, authorizationFrom } from "./token/authorization.ts";

/** A client's options, checked and completed; nothing the caller does to its options later changes them. */
export interface Settings {
  readonly authorization: Authorization;
  readonly fetch: Fetch;
  readonly clock: Clock;
  readonly attemptTimeoutMs: number;
  readonly callTimeoutMs: number;
  readonly maxResponseBytes: number;
  readonly retry: RetryPolicy;
  readonly budget: RetryBudget;
  readonly limit: RateLimit;
  readonly observers: CallObservers;
}

const longestTimerMs = 2 ** 31 - 1;

export function settingsFrom(options: ClientOptions): Settings {
  const { fetch, rateLimit, backoff, clock = systemClock, logger, onRequest, onResponse } = options;
  return {
    authorization: authorizationFrom(options.accessToken),
    fetch: fetch ?? ((url, init) => globalThis.fetch(url, init)),
    clock,
    attemptTimeoutMs: within("attemptTimeoutMs", options.attemptTimeoutMs ?? 30_000, 1, longestTimerMs),
    callTimeoutMs:
      options.callTimeoutMs === undefined
        ? Infinity
        : within("callTimeoutMs", options.callTimeoutMs, 1, longestTimerMs),
    maxResponseBytes: within("maxResponseBytes", options.maxResponseBytes ?? 10 * 2 ** 20, 1, 2 ** 30),
    retry: {
      attempts: within("attempts", options.attempts ?? 4, 1, 100),
      methods: [...(options.retryMethods ?? ["GET", "HEAD"])],
      maxRetryAfterMs: within("maxRetryAfterMs", options.maxRetryAfterMs ?? 120_000, 0, longestTimerMs),
      backoff: {
        baseMs: within("backoff.baseMs", backoff?.baseMs ?? defaultBackoff.baseMs, 1, longestTimerMs),
        capMs: within("backoff.capMs", backoff?.capMs ?? defaultBackoff.capMs, 1, longestTimerMs),
        floorMs: within("backoff.floorMs", backoff?.floorMs ?? defaultBackoff.floorMs, 0, longestTimerMs),
      },
    },
    budget: createRetryBudget(),
    limit: rateLimit !== undefined && "enter" in rateLimit ? rateLimit : createRateLimit({ ...rateLimit, clock }),
    observers: { ...(logger && { logger }), ...(onRequest && { onRequest }), ...(onResponse && { onResponse }) },
  };
}

/** Checks a number of the caller's: a finite one between two bounds. */
export function within(name: string, value: number, least: number, most: number): number {
  if (Number.isFinite(value) && value >= least && value <= most) return value;
  throw new InvalidArgumentError(name, `must be a number from ${least} to ${most}, not ${String(value)}`);
}
