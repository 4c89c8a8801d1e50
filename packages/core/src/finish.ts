import type { Outcome } from "./attempt/outcome.ts";

/** Which call an answer belongs to, for the messages of errors. Never the query and never a header. */
export interface CallRecord {
  readonly method: string;
  readonly url: string;
  /** How many attempts it took. */
  readonly attempts: number;
}

/** Where an answer keeps its call, and its body, which has been read and parsed already. */
const record: unique symbol = Symbol("call");
export const parsedBody = "parsedBody";

interface FinishedResponse extends Response {
  [record]?: CallRecord;
  [parsedBody]?: () => unknown;
}

/** The call behind an answer; known for each answer that came through a client of this copy of the package. */
export function callOf(response: FinishedResponse): CallRecord | undefined {
  return response[record];
}

/** A call in words, as `GET /realityconversion/jobs/9e2d`: the path only, since a query may hold what is private. */
export function callText({ method, url }: Pick<CallRecord, "method" | "url">): string {
  return `${method} ${new URL(url).pathname}`;
}

/**
 * Ends a call with its last outcome. An answer gets its body, which has been read already, back: for openapi-fetch,
 * and for whoever asks the response for its text later.
 */
export function finish(outcome: Outcome, call: CallRecord): Response {
  if (outcome.kind !== "answered") throw told(outcome.error, call.attempts);
  const response: FinishedResponse = outcome.response;
  // Only these: a call under way holds its headers, and with them the token.
  response[record] = { method: call.method, url: call.url, attempts: call.attempts };
  const { text, body } = outcome;
  if (text !== undefined) {
    response[parsedBody] = () => body;
    response.text = async () => text;
  }
  return response;
}

function told(error: Error, attempts: number): Error {
  if (attempts > 1) error.message += ` That was attempt ${attempts}, the last.`;
  return Object.assign(error, { attempts });
}
