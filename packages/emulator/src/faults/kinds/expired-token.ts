import { bearerToken } from "../../http/bearer-token.ts";
import type { Reply } from "../../http/reply.ts";
import type { Strike } from "../strike.ts";

/**
 * The access token of the request has expired: it is answered with 401 now and whenever it comes again, until
 * `reset()`. Another token is good.
 */
export interface ExpiredTokenFault {
  readonly kind: "expired-token";
}

export function expiredToken(_fault: ExpiredTokenFault, { exchange, next, revoke }: Strike): Promise<Reply> {
  const token = bearerToken(exchange.request.headers.get("authorization"));
  if (token !== undefined) revoke(token);
  return next();
}
