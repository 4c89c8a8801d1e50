import { type ErrorDetail, errorReply } from "../http/error-reply.ts";
import { Refusal } from "../http/refusal.ts";

/** A refusal with status 422: what cannot be done, and why not. */
export function invalidRequest(code: string, message: string, details: readonly ErrorDetail[]): Refusal {
  return new Refusal(errorReply(422, { code, message }, details));
}
