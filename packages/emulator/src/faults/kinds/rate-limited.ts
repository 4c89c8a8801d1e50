import type { Reply } from "../../http/reply.ts";
import { tooManyRequests, waitHeaders } from "../../http/too-many-requests.ts";
import type { Strike } from "../strike.ts";

/** The documented 429. The service is not asked. */
export interface RateLimitedFault {
  readonly kind: "rate-limited";
  /** How long to wait, in virtual milliseconds, told in whole seconds. Default 1000. */
  readonly waitMs?: number;
  /**
   * How that is told. `seconds`: by `Retry-After` in seconds; `date`: by `Retry-After` as an HTTP-date on the emulator's
   * clock; `vendor`: by `iTwinPlatform-RateLimit-Retry-After-Seconds` alone; `several` (default): by that header and
   * `Retry-After`, as documented; `garbage`: by a `Retry-After` that is neither; `nothing`: not at all.
   */
  readonly tells?: "seconds" | "date" | "vendor" | "several" | "garbage" | "nothing";
}

export function rateLimited(
  { waitMs = 1000, tells = "several" }: RateLimitedFault,
  { exchange: { match }, clock }: Strike,
): Reply {
  return tooManyRequests({ tier: "Community", match }, headersOf(waitMs, tells, clock.now()));
}

function headersOf(
  waitMs: number,
  tells: NonNullable<RateLimitedFault["tells"]>,
  now: number,
): Readonly<Record<string, string>> {
  const { "Retry-After": seconds, ...vendor } = waitHeaders(waitMs);
  switch (tells) {
    case "seconds":
      return { "Retry-After": seconds };
    case "date":
      return { "Retry-After": new Date(Math.ceil((now + waitMs) / 1000) * 1000).toUTCString() };
    case "vendor":
      return vendor;
    case "several":
      return { "Retry-After": seconds, ...vendor };
    case "garbage":
      return { "Retry-After": "in a while" };
    case "nothing":
      return {};
  }
}
