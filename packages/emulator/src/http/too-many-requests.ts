import { errorReply } from "./error-reply.ts";
import type { RouteMatch } from "./find-route.ts";
import type { Reply } from "./reply.ts";

/** What the headers of a 429 tell of the limit that was hit. */
export interface HitLimit {
  readonly tier: string;
  /** The client id of the application; left out where the token names none. */
  readonly application?: string | undefined;
  readonly match: RouteMatch | undefined;
}

/** A 429 as documented, with the headers that today's documents name and some beside; those of the wait are the caller's. */
export function tooManyRequests(
  { tier, application, match }: HitLimit,
  waitHeaders: Readonly<Record<string, string>>,
): Reply {
  const error = {
    code: "RateLimitExceeded",
    message: "The client sent more requests than allowed by this API for the current tier of the client.",
  };
  return {
    ...errorReply(429, error),
    headers: {
      "ITwinPlatform-RateLimited-Tier": tier,
      ...(application !== undefined && { "ITwinPlatform-RateLimited-Application": headerText(application) }),
      ...(match !== undefined && {
        "ITwinPlatform-RateLimited-API": match.service.basePath,
        "ITwinPlatform-RateLimited-Operation": match.route.operation,
      }),
      "iTwinPlatform-RateLimit-RemainingCalls": "0",
      "iTwinPlatform-Tier": tier,
      ...waitHeaders,
    },
  };
}

/** The headers that say how many seconds to wait: the standard one, and the one of older documents. */
export function waitHeaders(waitMs: number): {
  "Retry-After": string;
  "iTwinPlatform-RateLimit-Retry-After-Seconds": string;
} {
  const seconds = String(Math.max(1, Math.ceil(waitMs / 1000)));
  return { "Retry-After": seconds, "iTwinPlatform-RateLimit-Retry-After-Seconds": seconds };
}

/** A text as a header can carry it. */
function headerText(text: string): string {
  return text.replaceAll(/[^\x20-\x7e]/g, "?");
}
