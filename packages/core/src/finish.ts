import type { Outcome } from "./attempt/outcome.ts";
import { type Call, secretsOf } from "./call.ts";
import type { CallRecord } from "./call-record.ts";
import { redact } from "./errors/redact.ts";

/** The record that an answer keeps: not the call itself, which holds its headers, and with them the token. */
interface AnsweredCall extends CallRecord {
  /** Takes the call's secrets out of a text that came with the answer. */
  clean(text: string): string;
}

/** Where an answer keeps its call, and its body, which has been read and parsed already. */
const record: unique symbol = Symbol("call");
export const parsedBody = "parsedBody";

interface FinishedResponse extends Response {
  [record]?: AnsweredCall;
  [parsedBody]?: () => unknown;
}

/** The call behind an answer; known for each answer that came through a client of this copy of the package. */
export function callOf(response: FinishedResponse): AnsweredCall | undefined {
  return response[record];
}

/**
 * Ends a call with its last outcome. An answer gets its body, which has been read already, back: for openapi-fetch,
 * and for whoever asks the response for its text later.
 */
export function finish(outcome: Outcome, call: Call): Response {
  if (outcome.kind !== "answered") throw told(outcome.error, call.attempts);
  const response: FinishedResponse = outcome.response;
  const { method, url, attempts } = call;
  response[record] = { method, url, attempts, clean: (text) => redact(text, secretsOf(call)) };
  const { text, body } = outcome;
  if (text !== undefined) {
    response[parsedBody] = () => body;
    response.text = async () => text;
  }
  return response;
}

/**
 * The same answer with a body that can be read, and read again from a clone: what a middleware expects of an answer.
 */
export async function readable(response: FinishedResponse): Promise<Response> {
  if (response[parsedBody] === undefined && response.ok) return response;
  const { status, statusText, headers } = response;
  const isEmpty = status === 204 || status === 205 || status === 304;
  const fresh: FinishedResponse = new Response(isEmpty ? null : await response.text(), { status, statusText, headers });
  const call = response[record];
  if (call) fresh[record] = call;
  return fresh;
}

function told(error: Error, attempts: number): Error {
  if (attempts > 1) error.message += ` That was attempt ${attempts}, the last.`;
  return Object.assign(error, { attempts });
}
