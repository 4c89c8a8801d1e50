const inEveryMonth = pattern("0[1-9]|1\\d|2[0-8]");
const inMostMonths = pattern("29|3[01]");

/**
 * Whether a text is a date and time of RFC 3339 with a zone, in the capitals of the services' documents. They write up to
 * seven digits of a second; nine are let through. A leap second is not: few readers know any.
 */
export function isDateTime(text: string): boolean {
  return inEveryMonth.test(text) || (inMostMonths.test(text) && isInItsMonth(text));
}

/** Whether the month has that day, as February seldom has a 29th: where it has not, the date runs over into the next. */
function isInItsMonth(text: string): boolean {
  return new Date(`${text.slice(0, 10)}T00:00:00Z`).getUTCDate() === Number(text.slice(8, 10));
}

function pattern(day: string): RegExp {
  const hourAndMinute = "(?:[01]\\d|2[0-3]):[0-5]\\d";
  const date = `\\d\\d\\d\\d-(?:0[1-9]|1[0-2])-(?:${day})`;
  return new RegExp(`^${date}T${hourAndMinute}:[0-5]\\d(?:\\.\\d{1,9})?(?:Z|[+-]${hourAndMinute})$`);
}
