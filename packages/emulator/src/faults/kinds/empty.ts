import type { Reply } from "../../http/reply.ts";
import type { Strike } from "../strike.ts";

/** An answer without a body where one is promised. The service does what it is asked. */
export interface EmptyFault {
  readonly kind: "empty";
  /** Default: the status that the service answers. */
  readonly status?: number;
}

export async function empty({ status }: EmptyFault, { next }: Strike): Promise<Reply> {
  const { body: _body, text: _text, ...reply } = await next();
  return { ...reply, status: status ?? reply.status };
}
