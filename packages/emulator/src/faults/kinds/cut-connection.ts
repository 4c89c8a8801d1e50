import { type Reply, textOf } from "../../http/reply.ts";
import type { Strike } from "../strike.ts";

/** The service does what it is asked, then the connection breaks in the middle of the answer's body. */
export interface CutConnectionFault {
  readonly kind: "cut-connection";
  /** How much of the body arrives. Default: half of it. */
  readonly afterBytes?: number;
}

export async function cutConnection({ afterBytes }: CutConnectionFault, { next }: Strike): Promise<Reply> {
  const reply = await next();
  const length = textOf(reply)?.length;
  return length === undefined ? reply : { ...reply, breaksAfterBytes: afterBytes ?? Math.floor(length / 2) };
}
