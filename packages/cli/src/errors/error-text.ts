import { isRealityApiError } from "@reality-apis/core";
import { RateLimitedError, TransientFailuresError } from "@reality-apis/helpers";
import { causesOf } from "./causes-of.ts";

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

/** `fetch` says no more than "fetch failed"; the code that tells why lies underneath. */
function causeText(error: unknown): string {
  if (error instanceof TypeError) return `The service could not be reached (${reasonOf(error)})`;
  return error instanceof Error ? error.message.replace(/\.$/, "") : String(error);
}

function reasonOf(error: Error): string {
  const causes = causesOf(error);
  const code = causes.map(codeOf).find((found) => found !== undefined);
  const innermost = causes.at(-1);
  return code ?? (innermost instanceof Error ? innermost.message : error.message);
}

function codeOf(error: unknown): string | undefined {
  const code: unknown = error instanceof Error ? Reflect.get(error, "code") : undefined;
  return typeof code === "string" ? code : undefined;
}

function asSentence(text: string): string {
  return /[.!?]”?$/.test(text) ? text : `${text}.`;
}
