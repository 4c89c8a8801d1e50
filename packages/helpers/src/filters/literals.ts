import { type FilterLiteral, InvalidArgumentError } from "@reality-apis/core";
import { isDateTime } from "./is-date-time.ts";

// Repetitions spelled out: a counted one takes the engine four times as long, and a list may hold hundreds of ids.
const fourDigits = "[0-9a-fA-F]".repeat(4);
const guid = new RegExp(`^${[2, 1, 1, 1, 3].map((times) => fourDigits.repeat(times)).join("-")}$`);
/** A NUL, or half of a pair: with the flag `u`, whole pairs are single characters and not found. */
const unsendable = /[\0\p{Surrogate}]/u;
const quoteOrUnsendable = /['\0\p{Surrogate}]/u;

/** A field as one operator compares it: what is the same for every value, made once. */
export interface ComparedField {
  readonly name: string;
  readonly kind: FilterLiteral;
  /** What comes before a value: as `createdDateTime gt `, or `name eq '` with the opening quote of a text. */
  readonly before: string;
}

/**
 * Checks a value against the kind of its field, and writes it behind what comes before it: a GUID and a date bare, a text
 * in quotes. Only what passes here can come near an expression, so that no value can change the expression's shape.
 */
export function written(field: ComparedField, value: unknown): string {
  const { kind, before } = field;
  if (typeof value === "string") {
    // Most texts have no quote, and looking for one is cheaper than replacing none.
    if (kind === "text" && !quoteOrUnsendable.test(value)) return `${before}${value}'`;
    if (kind === "guid" ? guid.test(value) : kind === "dateTime" && isDateTime(value)) return before + value;
  }
  return before + escaped(field, value);
}

/** Whether a text can be sent at all: percent-encoding fails for half of a character, and services choke on a NUL. */
export function isSendable(text: string): boolean {
  return !unsendable.test(text);
}

function escaped({ name, kind }: ComparedField, value: unknown): string {
  if (kind === "text" && typeof value === "string" && isSendable(value)) return `${value.replaceAll("'", "''")}'`;
  const date = kind === "dateTime" && value instanceof Date && !Number.isNaN(value.getTime()) && value.toISOString();
  // RFC 3339 has no text for the years beyond 9999, nor for those before 0.
  if (date && date.length === "9999-12-31T23:59:59.999Z".length) return date;
  throw new InvalidArgumentError(`The filter value of "${name}"`, `must be ${expected[kind]}, not ${named(value)}`);
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
