/** How one attempt of a call ended. Only an abort by the caller, and a missing token, are thrown instead. */
export type Outcome = Answered | Failed;

/** The service answered, with whatever status; the body has been read to its end. */
export interface Answered {
  readonly kind: "answered";
  readonly response: Response;
  /** The body as it came; missing where it was left alone. */
  readonly text?: string;
  /** The parsed body of a success. */
  readonly body?: unknown;
}

/** No usable answer came. */
export interface Failed {
  readonly kind: FailureKind;
  readonly error: Error;
  /** The status, where an answer had begun. */
  readonly status?: number;
}

/**
 * - `unsent`: the connection could not be made, so the service can't have seen the request
 * - `network`: the connection broke, so the service may have seen it
 * - `timeout`: the attempt took too long
 * - `incomplete`: the body broke off
 * - `unreadable`: a success whose body is not what it should be
 * - `tooLarge`: the body is larger than allowed
 * - `redirect`: the answer leads somewhere the credentials must not go
 */
export type FailureKind = "unsent" | "network" | "timeout" | "incomplete" | "unreadable" | "tooLarge" | "redirect";
