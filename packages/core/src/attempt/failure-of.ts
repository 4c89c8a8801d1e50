import { AuthError } from "../errors/auth-error.ts";
import {
  AttemptTimeoutError,
  NetworkError,
  RefusedRedirectError,
  ResponseTooLargeError,
} from "../errors/call-errors.ts";
import { UnexpectedAnswerError } from "../errors/unexpected-answer-error.ts";
import { type AttemptInput, timedOut, tokenLate } from "./attempt-input.ts";
import type { Failed, FailureKind } from "./outcome.ts";
import { BrokenBody, TooManyBytes } from "./read-text.ts";

/**
 * Says what became of an attempt that threw.
 *
 * @throws AuthError as it is: without a token there was no attempt, and another one would fare no better.
 */
export function failureOf({ call, timeoutMs, maxBytes }: AttemptInput, error: unknown): Failed {
  if (error instanceof AuthError) throw error;
  if (error === timedOut || error === tokenLate) {
    const timeout = new AttemptTimeoutError(`${call()} took longer than ${timeoutMs} ms.`);
    if (error === timedOut) return { kind: "timeout", error: timeout };
    const text = `The source of access tokens gave none within the ${timeoutMs} ms that ${call()} had.`;
    throw new AuthError(text, { cause: timeout });
  }
  if (error instanceof TooManyBytes) {
    const text = `${call()} was answered with more than ${maxBytes} bytes, which maxResponseBytes does not allow.`;
    return { kind: "tooLarge", error: new ResponseTooLargeError(text) };
  }
  if (error instanceof BrokenBody) {
    const text = `${call()} → ${error.status}, but the connection broke before the body had come.`;
    return { kind: "incomplete", status: error.status, error: new NetworkError(text, { cause: error.cause }) };
  }
  if (error instanceof RefusedRedirectError) return { kind: "redirect", error };
  if (error instanceof UnexpectedAnswerError) return { kind: "unreadable", error };
  return notConnected(call(), error);
}

const neverSent = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "UND_ERR_CONNECT_TIMEOUT",
]);

function notConnected(call: string, cause: unknown): Failed {
  const code = codeOf(cause);
  const kind: FailureKind = neverSent.has(code) ? "unsent" : "network";
  const what = kind === "unsent" ? "could not be sent: the service can't be reached" : "failed: the connection broke";
  return { kind, error: new NetworkError(`${call} ${what}${code && ` (${code})`}.`, { cause }) };
}

/** The system's error code, wherever the platform hides it: in a cause, or in one of several tries to connect. */
function codeOf(error: unknown): string {
  if (typeof error !== "object" || error === null) return "";
  if ("code" in error && typeof error.code === "string") return error.code;
  const tries = error instanceof AggregateError ? error.errors : [];
  const inside = [error instanceof Error ? error.cause : undefined, ...tries].map(codeOf);
  return inside.find((code) => code !== "") ?? "";
}
