import { errorReply } from "../../http/error-reply.ts";
import type { Reply } from "../../http/reply.ts";
import type { Strike } from "../strike.ts";

/** A failure of the service. No document lists statuses from 500 on, so code and message are made up. */
export interface UnavailableFault {
  readonly kind: "unavailable";
  /** Default 503. */
  readonly status?: 500 | 502 | 503 | 504;
  /** How long to wait, in virtual milliseconds, told by `Retry-After` in whole seconds. Default: not told. */
  readonly waitMs?: number;
  /** Whether the service has done what it was asked all the same. Default false. */
  readonly carriedOut?: boolean;
}

export async function unavailable(
  { status = 503, waitMs, carriedOut = false }: UnavailableFault,
  { next }: Strike,
): Promise<Reply> {
  if (carriedOut) await next();
  const reply = errorReply(status, ERRORS[status]);
  return waitMs === undefined ? reply : { ...reply, headers: { "Retry-After": String(Math.ceil(waitMs / 1000)) } };
}

const ERRORS = {
  500: { code: "InternalServerError", message: "The service has failed." },
  502: { code: "BadGateway", message: "The service has given no good answer." },
  503: { code: "ServiceUnavailable", message: "The service is not available at the moment." },
  504: { code: "GatewayTimeout", message: "The service has not answered in time." },
} as const;
