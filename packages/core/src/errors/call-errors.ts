import { isRealityApiError, RealityApiError } from "./reality-api-error.ts";

/** The service could not be reached, or the connection broke. `cause` is the platform's own error. */
export class NetworkError extends RealityApiError {
  override readonly name = "NetworkError";
  override readonly kind = "network";
}

/**
 * An attempt took longer than `attemptTimeoutMs`, from the connection to the last byte of the body, or the call's
 * `callTimeoutMs` was up.
 */
export class AttemptTimeoutError extends RealityApiError {
  override readonly name = "AttemptTimeoutError";
  override readonly kind = "attemptTimeout";
}

/** The body of an answer is larger than `maxResponseBytes`. */
export class ResponseTooLargeError extends RealityApiError {
  override readonly name = "ResponseTooLargeError";
  override readonly kind = "tooLarge";
}

/** The answer redirects to where the credentials must not go, or goes round in circles. */
export class RefusedRedirectError extends RealityApiError {
  override readonly name = "RefusedRedirectError";
  override readonly kind = "redirect";
}

export function isNetworkError(value: unknown): value is NetworkError {
  return isRealityApiError(value) && value.kind === "network";
}

export function isAttemptTimeoutError(value: unknown): value is AttemptTimeoutError {
  return isRealityApiError(value) && value.kind === "attemptTimeout";
}

export function isResponseTooLargeError(value: unknown): value is ResponseTooLargeError {
  return isRealityApiError(value) && value.kind === "tooLarge";
}

export function isRefusedRedirectError(value: unknown): value is RefusedRedirectError {
  return isRealityApiError(value) && value.kind === "redirect";
}
