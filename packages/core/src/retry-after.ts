/** Header names under which the platform says how long to wait; `Headers` compares them without case. */
const names = ["Retry-After", "iTwinPlatform-RateLimit-Retry-After-Seconds"];

const seconds = /^\d{1,15}(\.\d{1,15})?$/;
const listOfSeconds = /^\d{1,15}(\s{0,9},\s{0,9}\d{1,15})+$/;
const weekday = "(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)";
const month = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)";
/** The one form of HTTP date that may be sent (RFC 9110, 5.6.7); `Date.parse` alone takes far too much for one. */
const httpDate = new RegExp(`^${weekday}, \\d\\d ${month} \\d{4} \\d\\d:\\d\\d:\\d\\d GMT$`);

/**
 * How long the service asks to wait, in milliseconds; `undefined` where it does not say, or says it unreadably.
 *
 * Both headers in use are read and the longer wait counts. A date is taken against the answer's own `Date`, so that a
 * wrong clock on either side does no harm; `now` stands in where the answer has none. A date in the past is 0.
 */
export function retryAfterMs(headers: Headers, now: number): number | undefined {
  const waits = names.map((name) => waitOf(headers.get(name), headers, now)).filter((wait) => wait !== undefined);
  return waits.length === 0 ? undefined : Math.max(...waits);
}

function waitOf(header: string | null, headers: Headers, now: number): number | undefined {
  const text = header?.trim() ?? "";
  if (text.length > 200) return undefined;
  if (seconds.test(text)) return Number(text) * 1000;
  if (listOfSeconds.test(text)) return Math.max(...text.split(",").map(Number)) * 1000;
  if (!httpDate.test(text)) return undefined;
  return Math.max(0, Date.parse(text) - serverNow(headers, now));
}

/** A cached answer (one with `Age`) carries the time it was made at, not the time now. */
function serverNow(headers: Headers, now: number): number {
  const date = headers.get("Date")?.trim() ?? "";
  return httpDate.test(date) && !headers.has("Age") ? Date.parse(date) : now;
}
