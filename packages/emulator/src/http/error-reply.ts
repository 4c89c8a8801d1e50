import type { Reply } from "./reply.ts";

/** One fault of a request, as the platform writes it. */
export interface ErrorDetail {
  readonly code: string;
  readonly message: string;
  readonly target?: string;
}

/** An answer with the platform's error body; `details` is left out where there are none. */
export function errorReply(status: number, error: ErrorDetail, details?: readonly ErrorDetail[]): Reply {
  return { status, body: { error: details === undefined ? error : { ...error, details } } };
}
