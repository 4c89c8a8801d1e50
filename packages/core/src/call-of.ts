import type { Call } from "./call.ts";

/** Where an answer keeps its call: behind a function, since a call holds its headers, and with them the token. */
const kept: unique symbol = Symbol("call");

interface AnswerOfCall extends Response {
  [kept]?: () => Call;
}

/** The call behind an answer; known for each answer that came through a client of this copy of the package. */
export function callOf(response: AnswerOfCall): Call | undefined {
  return response[kept]?.();
}

export function setCallOf(response: AnswerOfCall, call: Call): void {
  response[kept] = () => call;
}
