import { isRealityApiError, RealityApiError } from "./reality-api-error.ts";

/** No usable access token could be had: its source failed, or gave something that can't stand in a header. */
export class AuthError extends RealityApiError {
  override readonly name = "AuthError";
  override readonly kind = "auth";
}

export function isAuthError(value: unknown): value is AuthError {
  return isRealityApiError(value) && value.kind === "auth";
}
