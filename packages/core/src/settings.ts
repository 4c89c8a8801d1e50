import type { Fetch } from "./attempt/follow.ts";
import type { ClientOptions } from "./client-options.ts";
import { type Clock, longestTimerMs, systemClock } from "./clock.ts";
import { InvalidArgumentError } from "./errors/invalid-argument-error.ts";
import { createRateLimit, type RateLimit } from "./limit/rate-limit.ts";
import type { CallObservers } from "./observe/attempt-event.ts";
import { defaultBackoff } from "./retry/backoff.ts";
import type { RetryPolicy } from "./retry/decide-retry.ts";
import { createRetryBudget, type RetryBudget } from "./retry/retry-budget.ts";
import { type Authorization, authorizationFrom } from "./token/authorization.ts";
import { wholeWithin, within } from "./within.ts";

/** A client's options, checked and completed; nothing the caller does to its options later changes them. */
export interface Settings {
  /** The one origin that requests go to. */
  readonly origin: string;
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

/** @throws InvalidArgumentError for an option that can't be used. */
export function settingsFrom(options: ClientOptions, baseUrl: string): Settings {
  const { fetch, rateLimit, backoff, clock = systemClock, logger, onRequest, onResponse } = options;
  if (fetch !== undefined && typeof fetch !== "function")
    throw new InvalidArgumentError("fetch", "must be a function like the global fetch");
  return {
    origin: new URL(baseUrl).origin,
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
      attempts: wholeWithin("attempts", options.attempts ?? 4, 1, 100),
      methods: (options.retryMethods ?? ["GET", "HEAD"]).map((method) => method.toUpperCase()),
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
