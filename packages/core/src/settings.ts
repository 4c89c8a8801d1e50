import type { Fetch } from "./attempt/fetch-within.ts";
import type { ClientOptions } from "./client-options.ts";
import { type Clock, systemClock } from "./clock.ts";
import { createPacedLimit } from "./limit/paced-limit.ts";
import type { RateLimit } from "./limit/rate-limit.ts";
import { mustBe } from "./must-be.ts";
import { type AttemptObserver, createObserver } from "./observe/create-observer.ts";
import { createRetryBudget, type RetryBudget } from "./retry/retry-budget.ts";
import type { RetryPolicy } from "./retry/retry-wait.ts";
import { type Authorization, authorizationFrom } from "./token/authorization.ts";
import { within } from "./within.ts";

/** A client's options, checked and completed; nothing the caller does to its options later changes them. */
export interface Settings extends RetryPolicy {
  /** The one origin that requests go to. */
  readonly origin: string;
  readonly authorization: Authorization;
  readonly fetch: Fetch;
  readonly clock: Clock;
  readonly attemptTimeoutMs: number;
  readonly callTimeoutMs: number;
  readonly maxResponseBytes: number;
  readonly budget: RetryBudget;
  readonly rateLimit: RateLimit;
  readonly observer: AttemptObserver | undefined;
}

/** @throws InvalidArgumentError for an option that can't be used. */
export function settingsFrom(options: ClientOptions, baseUrl: string): Settings {
  const { fetch = globalFetch, clock = systemClock, callTimeoutMs } = options;
  const { rateLimit = createPacedLimit(clock), retryMethods = ["GET", "HEAD"], backoff = {} } = options;
  mustBe("a function like the global fetch", typeof fetch === "function", "fetch", fetch);
  mustBe("a clock, as emulator.clock", typeof clock?.setTimer === "function", "clock", clock);
  mustBe("made by createRateLimit()", typeof rateLimit?.enter === "function", "rateLimit", rateLimit);
  return {
    origin: new URL(baseUrl).origin,
    authorization: authorizationFrom(options.accessToken),
    fetch,
    clock,
    attemptTimeoutMs: within("attemptTimeoutMs", options.attemptTimeoutMs ?? 30_000),
    callTimeoutMs: callTimeoutMs === undefined ? Infinity : within("callTimeoutMs", callTimeoutMs),
    maxResponseBytes: within("maxResponseBytes", options.maxResponseBytes ?? 10 * 2 ** 20, 1, 2 ** 30),
    attempts: within("attempts", options.attempts ?? 4, 1, 100, "whole "),
    retryMethods: retryMethods.map((method) => method.toUpperCase()),
    maxRetryAfterMs: within("maxRetryAfterMs", options.maxRetryAfterMs ?? 120_000, 0),
    backoff: {
      baseMs: within("backoff.baseMs", backoff.baseMs ?? 500),
      capMs: within("backoff.capMs", backoff.capMs ?? 30_000),
      floorMs: within("backoff.floorMs", backoff.floorMs ?? 50, 0),
    },
    budget: createRetryBudget(),
    rateLimit,
    observer: createObserver(options),
  };
}

/** Looked up at each call, so that one replaced later is used too. */
const globalFetch: Fetch = (url, init) => globalThis.fetch(url, init);
