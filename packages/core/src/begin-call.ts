import type { Call } from "./call.ts";
import type { CallRequest } from "./call-request.ts";
import type { CallSettings, ParseAs } from "./call-types.ts";
import { InvalidArgumentError } from "./errors/invalid-argument-error.ts";
import type { Settings } from "./settings.ts";
import { within } from "./within.ts";

/** @throws InvalidArgumentError for a limit of the call that can't be used, and for an address at another origin. */
export function beginCall(settings: Settings, request: CallRequest, own: CallSettings<ParseAs>): Call {
  const { url, body, signal } = request;
  const { attempts = settings.attempts, attemptTimeoutMs = settings.attemptTimeoutMs, parseAs = "json" } = own;
  // Whatever a caller or a middleware makes of an address, the token goes to the origin that the client was made for.
  if (!url.startsWith(`${settings.origin}/`))
    throw new InvalidArgumentError("url", `must begin with ${settings.origin}/, where the access token belongs`);
  const isRepeatable = !(typeof body === "object" && body instanceof ReadableStream);
  const most = Math.min(within("attempts", attempts, 1, 100, "whole "), settings.attempts);
  return {
    request,
    parseAs,
    isRepeatable,
    mostAttempts: isRepeatable ? most : 1,
    attemptTimeoutMs: within("attemptTimeoutMs", attemptTimeoutMs),
    signal: signal || undefined,
    endsAt: settings.clock.monotonic() + settings.callTimeoutMs,
    attempts: 0,
    rejected: undefined,
  };
}
