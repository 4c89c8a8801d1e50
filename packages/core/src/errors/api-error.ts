import { isRealityApiError, RealityApiError, type RealityApiErrorOptions } from "./reality-api-error.ts";

/** One entry of `ApiError.details`: which part of the request the service objects to, and why. */
export interface ApiErrorDetail {
  readonly code: string | undefined;
  readonly message: string | undefined;
  /** What the entry is about, as `$top`. */
  readonly target: string | undefined;
}

/** The facts an `ApiError` is made of. */
export interface ApiErrorFacts extends RealityApiErrorOptions {
  readonly status: number;
  readonly code?: string | undefined;
  readonly target?: string | undefined;
  readonly details?: readonly ApiErrorDetail[];
  readonly requestId?: string | undefined;
  readonly retryAfterMs?: number | undefined;
  readonly attempts?: number | undefined;
}

/** The service answered, and the answer is not the one asked for. */
export class ApiError extends RealityApiError {
  override readonly name = "ApiError";
  override readonly kind = "api";
  /** The HTTP status. */
  readonly status: number;
  /** The service's own word, as `JobNotFound`. The set is open: compare it, but don't rely on knowing all. */
  readonly code: string | undefined;
  /** What the service's error is about, where it says so. */
  readonly target: string | undefined;
  /** The single objections of a refused request; empty where the service names none. */
  readonly details: readonly ApiErrorDetail[];
  /** The service's identifier of the request, for its support; `undefined` where it sent none. */
  readonly requestId: string | undefined;
  override readonly attempts: number;
  /** How long the service asks to wait before the next request, in milliseconds. */
  readonly retryAfterMs: number | undefined;

  constructor(message: string, facts: ApiErrorFacts) {
    super(message, facts);
    this.status = facts.status;
    this.code = facts.code;
    this.target = facts.target;
    this.details = facts.details ?? [];
    this.requestId = facts.requestId;
    this.attempts = facts.attempts ?? 1;
    this.retryAfterMs = facts.retryAfterMs;
  }
}

export function isApiError(value: unknown): value is ApiError {
  return isRealityApiError(value) && value.kind === "api";
}
