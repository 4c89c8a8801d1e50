import { AuthError, apiErrorOf, isAuthError, isRealityApiError, retryAfterMs } from "@reality-apis/core";
import type { Answer } from "../call.ts";
import type { PollEvent } from "./poll-event.ts";

/** What an answer that is no success, or no answer at all, means to a watch. */
export type Problem = PollEvent & { readonly kind: "notFound" | "throttled" | "fault" | "refused" };

/** Statuses that say "later": the request may well succeed if it is repeated. */
const passing = new Set([408, 425, 500, 502, 503, 504]);

/** Reads an answer that is no success. */
export function problemOf(answer: Answer, now: number): Problem {
  const { status, headers } = answer.response;
  const error = apiErrorOf(answer);
  if (status === 404) return { kind: "notFound", error };
  if (status === 429) return { kind: "throttled", error, askedMs: retryAfterMs(headers, now) };
  if (passing.has(status)) return { kind: "fault", error, askedMs: retryAfterMs(headers, now) };
  // The client has renewed the token and repeated the request already, where that was possible.
  if (status === 401) return { kind: "refused", error: new AuthError(error.message, { cause: error }) };
  return { kind: "refused", error };
}

/** Reads what was thrown in place of an answer; `hasWorked` says whether there has been one before. */
export function thrownProblem(error: unknown, hasWorked: boolean): Problem {
  return isStanding(error, hasWorked) ? { kind: "refused", error } : { kind: "fault", error, askedMs: undefined };
}

const passingKinds = new Set(["network", "attemptTimeout", "answer"]);

/**
 * Bad input doesn't pass by itself; connections, time-outs and odd bodies may. So may the failure of a source of tokens
 * that has worked before: a watch of hours should outlive a minute of a sign-in service.
 */
function isStanding(error: unknown, hasWorked: boolean): boolean {
  if (!isRealityApiError(error) || passingKinds.has(error.kind)) return false;
  return !(hasWorked && isAuthError(error) && error.cause !== undefined);
}
