import { type FilterLiteral, InvalidArgumentError } from "@reality-apis/core";
import { isDateTime } from "./is-date-time.ts";

// Repetitions spelled out: a counted one takes the engine four times as long, and a list may hold hundreds of ids.
const fourDigits = "[0-9a-fA-F]".repeat(4);
const guid = new RegExp(`^${[2, 1, 1, 1, 3].map((times) => fourDigits.repeat(times)).join("-")}$`);
/** A NUL, or half of a pair: with the flag `u`, whole pairs are single characters and not found. */
const unsendable = /[\0\p{Surrogate}]/u;
const quoteOrUnsendable = /['\0\p{Surrogate}]/u;

/**
 * Checks a value against the kind of its field, and writes it as it stands after an operator: a GUID and a date bare, a
 * text in quotes. Only what passes here can come near an expression, so that no value can change the expression's shape.
 */
export function literalOf(field: string, kind: FilterLiteral, value: unknown): string {
  const literal = typeof value === "string" ? writtenText(kind, value) : kind === "dateTime" && writtenDate(value);
  if (literal) return literal;
  throw new InvalidArgumentError(`The filter value of "${field}"`, `must be ${expected[kind]}, not ${named(value)}`);
}

/** Whether a text can be sent at all: percent-encoding fails for half of a character, and services choke on a NUL. */
export function isSendable(text: string): boolean {
  return !unsendable.test(text);
}

function writtenText(kind: FilterLiteral, text: string): string | undefined {
  if (kind === "guid") return guid.test(text) ? text : undefined;
  if (kind === "dateTime") return isDateTime(text) ? text : undefined;
  // Most texts have no quote, and looking for one is cheaper than replacing none.
  if (!quoteOrUnsendable.test(text)) return `'${text}'`;
  return isSendable(text) ? `'${text.replaceAll("'", "''")}'` : undefined;
}

/** None for an invalid date, nor for years beyond 9999, of which RFC 3339 has no text. */
function writtenDate(value: unknown): string | undefined {
  if (!(value instanceof Date) || Number.isNaN(value.getTime())) return undefined;
  return writtenText("dateTime", value.toISOString());
}

const expected: Readonly<Record<FilterLiteral, string>> = {
  guid: "a GUID, as 9e2d27cf-b695-47e9-b7f0-0d47dc3b88ad",
  dateTime: "a valid Date, or a date and time with zone, as 2026-06-24T13:00:00Z",
  text: "a well-formed text without NUL characters",
};

function named(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value.length > 60 ? `${value.slice(0, 59)}…` : value);
  if (value === null) return "null";
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "an invalid date" : "a date";
  return Array.isArray(value) ? "an array" : Number.isNaN(value) ? "NaN" : typeof value;
}
