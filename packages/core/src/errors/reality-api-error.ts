/** Shared by all copies of this package in one process, so that a guard of one copy knows the errors of another. */
const brand = Symbol.for("@reality-apis/error");

/** What `RealityApiError` takes beside its message. */
export interface RealityApiErrorOptions {
  /** The error underneath, kept as `cause`. */
  readonly cause?: unknown;
}

/**
 * The base of every error these packages make.
 *
 * Two things are deliberately not of this family: an abort rejects with the signal's own reason, and an error thrown
 * by a function of yours stays itself.
 */
export class RealityApiError extends Error {
  override readonly name: string = "RealityApiError";
  /** A short word for the cause, the same for every error of one class; better to compare than the class or the name. */
  readonly kind: string = "error";
  /** How many attempts the call took; 0 where it is no matter of a call. */
  readonly attempts: number = 0;

  constructor(message: string, options?: RealityApiErrorOptions) {
    super(message, options);
    // Not enumerable: a mark for the guards, not a fact for the reader of a printed error.
    Object.defineProperty(this, brand, { value: true });
  }
}

/** Whether a caught value is an error of these packages, even one made by another copy of them. */
export function isRealityApiError(value: unknown): value is RealityApiError {
  return typeof value === "object" && value !== null && brand in value;
}
