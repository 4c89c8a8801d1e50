import { type Call, callText } from "../call.ts";
import { UnexpectedAnswerError } from "../errors/unexpected-answer-error.ts";
import { property } from "../property.ts";
import { requestIdOf } from "../request-id.ts";

/**
 * Reads the body of a success as the JSON object that the services answer with. A page of a proxy, a broken text, an
 * empty body, a bare value, and an error sent as a success are no answer.
 *
 * `JSON.parse` decides, not the content type: some answers of good JSON are labelled otherwise.
 */
export function parseSuccess(text: string, { status, headers }: Response, call: Call): unknown {
  const value = parsedJson(text);
  const problem = problemOf(value, text);
  if (!problem) return value;
  const type = headers.get("Content-Type")?.slice(0, 100) ?? "no content type";
  const message = `${callText(call)} → ${status} with ${problem} (${type}).`;
  throw new UnexpectedAnswerError(message, { status, requestId: requestIdOf(headers) });
}

/** The value of a text, or the text itself where it is no JSON. The parser's own error is not kept: it quotes the text. */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function problemOf(value: unknown, text: string): string | undefined {
  if (value === text) return text.trim() ? "a body that is no JSON" : "an empty body";
  if (typeof value !== "object" || value === null || Array.isArray(value)) return "JSON that is no object";
  return property(property(value, "error"), "code") === undefined ? undefined : "an error in place of its answer";
}
