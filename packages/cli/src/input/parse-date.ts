import { InvalidArgumentError } from "commander";

const day = /^\d{4}-\d\d-\d\d$/;
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/;

/** Reads a day, which begins at midnight UTC, or a time with its zone. */
export function parseDate(text: string): Date {
  const date = new Date(day.test(text) || instant.test(text) ? text : Number.NaN);
  // A day that a month does not have would silently become one of the next month.
  if (!Number.isNaN(date.getTime()) && isCalendarDay(text.slice(0, 10))) return date;
  throw new InvalidArgumentError("Give a day, as 2026-06-24, or a time with zone, as 2026-06-24T13:00:00Z.");
}

function isCalendarDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
