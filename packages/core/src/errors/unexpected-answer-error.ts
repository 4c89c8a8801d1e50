import { isRealityApiError, RealityApiError } from "./reality-api-error.ts";

/** The service answered with success, but the answer is not of the shape its specification promises. */
export class UnexpectedAnswerError extends RealityApiError {
  override readonly name = "UnexpectedAnswerError";
  override readonly kind = "answer";
}

export function isUnexpectedAnswerError(value: unknown): value is UnexpectedAnswerError {
  return isRealityApiError(value) && value.kind === "answer";
}
