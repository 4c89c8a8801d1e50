import type { Fetch } from "./follow.ts";

/** What one attempt needs. */
export interface AttemptInput {
  readonly send: Fetch;
  readonly url: string;
  readonly init: RequestInit;
  readonly headers: Headers;
  /** Gives the `Authorization` header; the time it takes is the attempt's. */
  readonly authorization: () => string | Promise<string>;
  /** Says that the token asked for has not come in time: the next attempt asks anew. */
  readonly forgetQuestion: () => void;
  /** The call in words, as `GET /realityconversion/jobs/9e2d`. */
  readonly call: () => string;
  readonly timeoutMs: number;
  readonly maxBytes: number;
  readonly reading: Reading;
  readonly signal: AbortSignal | undefined;
}

/**
 * What is wanted of the body of a success: the parsed JSON, the text as it came, or nothing, as the caller reads it
 * otherwise.
 */
export type Reading = "json" | "text" | "none";

/** Stand for "the attempt's time is up" where a failure is looked at: with the token in hand, or still without. */
export const timedOut: unique symbol = Symbol("attempt timed out");
export const tokenLate: unique symbol = Symbol("token late");
