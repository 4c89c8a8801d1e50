import type { Fetch } from "./follow.ts";

/** What one attempt needs. */
export interface AttemptInput {
  readonly send: Fetch;
  readonly url: string;
  readonly init: RequestInit;
  readonly headers: Headers;
  /** Gives the `Authorization` header; the time it takes is the attempt's. */
  readonly authorization: () => string | Promise<string>;
  /** The call in words, as `GET /realityconversion/jobs/9e2d`. */
  readonly call: () => string;
  readonly timeoutMs: number;
  readonly maxBytes: number;
  /** Whether the body of a success is to be left alone, for a caller that reads it otherwise. */
  readonly leaveBody: boolean;
  readonly signal: AbortSignal | undefined;
}

/** Stands for "the attempt's time is up" where a failure is looked at. */
export const timedOut: unique symbol = Symbol("attempt timed out");
