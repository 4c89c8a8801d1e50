import { BrokenConnection } from "../../http/broken-connection.ts";
import type { Reply } from "../../http/reply.ts";
import type { Strike } from "../strike.ts";

/**
 * The connection breaks before any answer: `fetch` rejects with a TypeError whose cause has the code `ECONNRESET`, and a
 * server on a port resets the connection.
 */
export interface ResetFault {
  readonly kind: "reset";
  /** Whether the service has done what it was asked, so that only its answer is lost. Default false. */
  readonly carriedOut?: boolean;
}

export async function reset({ carriedOut = false }: ResetFault, { next }: Strike): Promise<Reply> {
  if (carriedOut) await next();
  throw new BrokenConnection();
}
