import { type ErrorDetail, errorReply } from "../http/error-reply.ts";
import { Refusal } from "../http/refusal.ts";

/** A refusal: what cannot be done, and why not. */
export function invalidRequest(
  code: string,
  message: string,
  details: readonly ErrorDetail[],
  status: 400 | 422 = 422,
): Refusal {
  return new Refusal(errorReply(status, { code, message }, details));
}
