import { type FilterLiteral, InvalidArgumentError } from "@reality-apis/core";

const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
/** RFC 3339 with a zone; the services write up to seven digits of a second, so that many and more are let through. */
const dateTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)$/;

/**
 * Checks a value against the kind of its field and brings it into text, not yet quoted. Only what passes here can come
 * near an expression, so that no value can change the expression's shape.
 */
export function literalText(field: string, literal: FilterLiteral, value: unknown): string {
  const refuse = (problem: string): never => {
    throw new InvalidArgumentError(`The filter value of "${field}"`, problem);
  };
  if (literal === "dateTime" && value instanceof Date) {
    return Number.isNaN(value.getTime()) ? refuse("must be a valid date") : value.toISOString();
  }
  if (typeof value !== "string") return refuse(`must be ${expected[literal]}, not ${kindOf(value)}`);
  if (literal === "guid" && !guid.test(value)) return refuse(`must be ${expected.guid}, not "${shorten(value)}"`);
  if (literal === "dateTime" && !(dateTime.test(value) && !Number.isNaN(Date.parse(value)))) {
    return refuse(`must be ${expected.dateTime}, not "${shorten(value)}"`);
  }
  if (value.includes("\0") || !isWellFormed(value)) return refuse("must be well-formed text without NUL characters");
  return value;
}

/** A value as it stands after an operator. */
export function comparedLiteral(literal: FilterLiteral, text: string): string {
  return literal === "text" ? quoted(text) : text;
}

/** A value as it stands in the list after `in`: there the services' documents quote even GUIDs. */
export function quoted(text: string): string {
  // Most texts have no quote, and looking for one is cheaper than replacing none.
  return text.includes("'") ? `'${text.replaceAll("'", "''")}'` : `'${text}'`;
}

const expected: Readonly<Record<FilterLiteral, string>> = {
  guid: "a GUID, as 9e2d27cf-b695-47e9-b7f0-0d47dc3b88ad",
  dateTime: "a Date, or a date and time with zone, as 2026-06-24T13:00:00Z",
  text: "a text",
};

function kindOf(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "an array" : typeof value;
}

function isWellFormed(text: string): boolean {
  return !/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/.test(text);
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
