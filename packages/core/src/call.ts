import type { CallRequest } from "./call-request.ts";
import type { CallSettings, ParseAs } from "./call-types.ts";
import { InvalidArgumentError } from "./errors/invalid-argument-error.ts";
import type { Settings } from "./settings.ts";
import { within } from "./within.ts";

/** One call under way: what its attempts share. */
export interface Call {
  readonly request: CallRequest;
  /** What is wanted of the body of a success. */
  readonly parseAs: ParseAs;
  /** Whether the body can be sent again. A stream can be sent only once. */
  readonly isRepeatable: boolean;
  readonly mostAttempts: number;
  readonly attemptTimeoutMs: number;
  readonly signal: AbortSignal | undefined;
  /** When the call's time is up, by the client's monotonic clock; `Infinity` without a limit. */
  readonly endsAt: number;
  attempts: number;
  /** The header that the service turned down, once it has. */
  rejected: string | undefined;
}

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
    signal: signal ?? undefined,
    endsAt: settings.clock.monotonic() + settings.callTimeoutMs,
    attempts: 0,
    rejected: undefined,
  };
}

/** What is left of a call's time, in milliseconds. */
export function leftMs({ endsAt }: Call, { clock }: Settings): number {
  return endsAt - clock.monotonic();
}

/** A call in words, as `GET /realityconversion/jobs/9e2d`: the path only, since a query may hold what is private. */
export function callText({ request: { method, url } }: Call): string {
  return `${method} ${new URL(url).pathname}`;
}

/** What must not come out of a call in any text: the tokens that it carried. */
export function secretsOf({ request, rejected }: Call): readonly (string | null | undefined)[] {
  return [request.headers.get("Authorization"), rejected];
}
