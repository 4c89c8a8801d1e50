const RFC_3339 = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(\.\d+)?(Z|[+-]\d\d:\d\d)$/i;

/**
 * Nanoseconds since the epoch, as the services write more digits than a number of milliseconds can hold; `undefined` if
 * the text is not an RFC 3339 date and time with a zone.
 */
export function parseDateTime(text: string): bigint | undefined {
  const [, seconds = "", fraction = "", zone = ""] = RFC_3339.exec(text) ?? [];
  const whole = Date.parse(`${seconds}${zone}`.toUpperCase());
  if (Number.isNaN(whole) || rollsOver(seconds)) return undefined;
  return BigInt(whole) * 1_000_000n + BigInt(fraction.slice(1, 10).padEnd(9, "0"));
}

/** Whether the date does not exist and `Date` took the next one, as for February 30. */
function rollsOver(seconds: string): boolean {
  return !new Date(`${seconds}Z`).toISOString().startsWith(seconds.toUpperCase());
}
