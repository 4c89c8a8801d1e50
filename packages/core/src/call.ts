import type { CallRecord } from "./call-record.ts";
import { longestTimerMs } from "./clock.ts";
import { InvalidArgumentError } from "./errors/invalid-argument-error.ts";
import type { PlainRequest } from "./request.ts";
import type { Settings } from "./settings.ts";
import { wholeWithin, within } from "./within.ts";

/** One call under way: what its attempts share. */
export interface Call extends CallRecord {
  readonly request: PlainRequest;
  readonly headers: Headers;
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
export function beginCall(settings: Settings, request: PlainRequest): Call {
  const { init, method, url } = request;
  requireOrigin(url, settings.origin);
  const { attempts, attemptTimeoutMs } = init;
  const isRepeatable = !(typeof init.body === "object" && init.body instanceof ReadableStream);
  const most = attempts === undefined ? settings.retry.attempts : wholeWithin("attempts", attempts, 1, 100);
  return {
    request,
    method,
    url,
    headers: init.headers instanceof Headers ? init.headers : new Headers(init.headers),
    isRepeatable,
    mostAttempts: isRepeatable ? Math.min(most, settings.retry.attempts) : 1,
    attemptTimeoutMs:
      attemptTimeoutMs === undefined
        ? settings.attemptTimeoutMs
        : within("attemptTimeoutMs", attemptTimeoutMs, 1, longestTimerMs),
    signal: init.signal ?? undefined,
    endsAt:
      settings.callTimeoutMs === Number.POSITIVE_INFINITY
        ? settings.callTimeoutMs
        : settings.clock.monotonic() + settings.callTimeoutMs,
    attempts: 0,
    rejected: undefined,
  };
}

/** What is left of a call's time, in milliseconds. */
export function leftMs({ endsAt }: Call, { clock }: Settings): number {
  return endsAt === Number.POSITIVE_INFINITY ? endsAt : endsAt - clock.monotonic();
}

/** What must not come out of a call in any text: the tokens that it carried. */
export function secretsOf({ headers, rejected }: Call): readonly (string | null | undefined)[] {
  return [headers.get("Authorization"), rejected];
}

/** Whatever a caller or a middleware makes of an address, the token goes to the origin that the client was made for. */
function requireOrigin(url: string, origin: string): void {
  if (url.startsWith(`${origin}/`)) return;
  throw new InvalidArgumentError("url", `must begin with ${origin}/, where the client's access token belongs`);
}
