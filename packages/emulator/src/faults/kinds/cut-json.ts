import { type Reply, textOf } from "../../http/reply.ts";
import type { Strike } from "../strike.ts";

/** The service does what it is asked; its answer is whole by its length, but its JSON ends in the middle. */
export interface CutJsonFault {
  readonly kind: "cut-json";
}

export async function cutJson(_fault: CutJsonFault, { next }: Strike): Promise<Reply> {
  const reply = await next();
  const text = textOf(reply);
  return text === undefined ? reply : { ...reply, text: text.slice(0, Math.floor(text.length / 2)) };
}
