import { isRealityApiError, RealityApiError, type RealityApiErrorOptions } from "./reality-api-error.ts";

/** The service answered with success, but the answer is not of the shape its specification promises. */
export class UnexpectedAnswerError extends RealityApiError {
  override readonly name = "UnexpectedAnswerError";
  override readonly kind = "answer";
  /** The HTTP status of the answer. */
  readonly status: number | undefined;
  /** The service's identifier of the request, where it sent one. */
  readonly requestId: string | undefined;

  constructor(message: string, facts: UnexpectedAnswerFacts = {}) {
    super(message, facts);
    this.status = facts.status;
    this.requestId = facts.requestId;
  }
}

/** What is known of an answer that is not what it should be. */
export interface UnexpectedAnswerFacts extends RealityApiErrorOptions {
  readonly status?: number | undefined;
  readonly requestId?: string | undefined;
}

export function isUnexpectedAnswerError(value: unknown): value is UnexpectedAnswerError {
  return isRealityApiError(value) && value.kind === "answer";
}
