export type { CallByPath, CallInit, CallOutcome, CallSettings, ParseAs, PathWith, Verb } from "./call-types.ts";
export type { ClientOptions } from "./client-options.ts";
export { type Clock, systemClock } from "./clock.ts";
export { ApiError, type ApiErrorDetail, type ApiErrorFacts, isApiError } from "./errors/api-error.ts";
export { AuthError, isAuthError } from "./errors/auth-error.ts";
export {
  AttemptTimeoutError,
  isAttemptTimeoutError,
  isNetworkError,
  isRefusedRedirectError,
  isResponseTooLargeError,
  NetworkError,
  RefusedRedirectError,
  ResponseTooLargeError,
} from "./errors/call-errors.ts";
export { InvalidArgumentError, isInvalidArgumentError } from "./errors/invalid-argument-error.ts";
export { isRealityApiError, RealityApiError, type RealityApiErrorOptions } from "./errors/reality-api-error.ts";
export { isUnexpectedAnswerError, UnexpectedAnswerError } from "./errors/unexpected-answer-error.ts";
export type { JobTypes } from "./job-types.ts";
export { type Bucket, createBucket } from "./limit/bucket.ts";
export { createRateLimit, type RateLimitOptions, rateLimitTiers } from "./limit/create-rate-limit.ts";
export type { RateLimit } from "./limit/rate-limit.ts";
export { mustBe } from "./must-be.ts";
export type { CallObservers, Logger, RequestEvent, ResponseEvent } from "./observe/attempt-event.ts";
export { onAbort } from "./on-abort.ts";
export { requireSignal } from "./require-signal.ts";
export type { Backoff } from "./retry/retry-wait.ts";
export { retryAfterMs } from "./retry-after.ts";
export { createServiceClient, type ServiceClient, type TypedService } from "./service-client.ts";
export type * from "./service-description.ts";
export { sleep } from "./sleep.ts";
export type { AccessToken, AccessTokenFunction, AccessTokenReason, AuthorizationClient } from "./token/access-token.ts";
export { apiErrorOf, type CallResult, unwrap } from "./unwrap.ts";
