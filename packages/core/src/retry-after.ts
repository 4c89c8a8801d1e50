/**
 * How long the service asks to wait, in milliseconds; `undefined` where it does not say, or says it unreadably.
 *
 * Both headers in use are read and the longer wait counts. A date is taken against the answer's own `Date`, so that a
 * wrong clock on either side does no harm; `now` stands in where the answer has none. A date in the past is 0.
 */
export function retryAfterMs(headers: Headers, now: number): number | undefined {
  const waits = ["Retry-After", "iTwinPlatform-RateLimit-Retry-After-Seconds"]
    .map((name) => waitOf(headers.get(name) ?? "", headers, now))
    .filter((wait) => wait >= 0);
  return waits.length ? Math.max(...waits) : undefined;
}

/** The wait that a header says, of several the longest; `NaN` where it is none. */
function waitOf(text: string, headers: Headers, now: number): number {
  const seconds = text.length > 200 ? [] : text.split(",");
  if (seconds.every((part) => /^\s*\d+(\.\d+)?\s*$/.test(part))) return Math.max(...seconds.map(Number)) * 1000;
  // A cached answer (one with `Age`) carries the time it was made at, not the time now.
  const serverNow = headers.has("Age") ? Number.NaN : dateMs(headers.get("Date") ?? "");
  return Math.max(0, dateMs(text) - (serverNow || now));
}

/** The one form of HTTP date that may be sent (RFC 9110, 5.6.7); `Date.parse` alone takes far too much for one. */
function dateMs(text: string): number {
  const date = new Date(text);
  return date.toUTCString() === text.trim() ? date.getTime() : Number.NaN;
}
