import { UnexpectedAnswerError } from "../errors/unexpected-answer-error.ts";
import { requestIdOf } from "../request-id.ts";

/**
 * Reads the body of a success as the JSON object that the services answer with. A page of a proxy, a broken text, an
 * empty body, a bare value, and an error sent as a success are no answer.
 *
 * `JSON.parse` decides, not the content type: some answers of good JSON are labelled otherwise.
 */
export function parseSuccess(text: string, response: Response, call: () => string): unknown {
  const refuse = (problem: string): never => {
    const type = response.headers.get("Content-Type") ?? "no content type";
    const { status, headers } = response;
    const facts = { status, requestId: requestIdOf(headers) };
    throw new UnexpectedAnswerError(`${call()} → ${status} with ${problem} (${type.slice(0, 100)}).`, facts);
  };
  const json = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  const value = tryParse(json, () => refuse(text.trim() === "" ? "an empty body" : "a body that is no JSON"));
  if (typeof value !== "object" || value === null || Array.isArray(value)) return refuse("JSON that is no object");
  if (isErrorBody(value)) return refuse("an error in place of its answer");
  return value;
}

/** The parser's own error is not kept: it quotes the body. */
function tryParse(json: string, refuse: () => never): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return refuse();
  }
}

function isErrorBody(value: object): boolean {
  const error = "error" in value ? value.error : undefined;
  return typeof error === "object" && error !== null && "code" in error;
}
