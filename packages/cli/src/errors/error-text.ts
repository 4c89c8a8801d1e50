import { isRealityApiError } from "@reality-apis/core";
import { RateLimitedError, TransientFailuresError } from "@reality-apis/helpers";

/** What happened, in words for a person at a terminal. */
export function errorText(error: unknown): string {
  if (error instanceof RateLimitedError) return `${limitText(error)}.`;
  if (error instanceof TransientFailuresError) return `${error.message} The last one: ${causeText(error.cause)}.`;
  if (isRealityApiError(error)) return asSentence(error.message);
  return asSentence(causeText(error));
}

function limitText({ jobId, retryAfterMs }: RateLimitedError): string {
  const minutes = Math.ceil(retryAfterMs / 60_000);
  return `Job ${jobId} can't be watched now: the service asks to wait ${minutes} min before the next look`;
}

function causeText(error: unknown): string {
  return error instanceof Error ? error.message.replace(/\.$/, "") : String(error);
}

function asSentence(text: string): string {
  return /[.!?…]”?$/.test(text) ? text : `${text}.`;
}
