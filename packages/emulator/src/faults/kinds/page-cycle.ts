import { isObject } from "../../fields/is-object.ts";
import type { Reply } from "../../http/reply.ts";
import type { Strike } from "../strike.ts";

/** A page of jobs, but not the first one, whose link to the next page leads back to itself. */
export interface PageCycleFault {
  readonly kind: "page-cycle";
}

export async function pageCycle(_fault: PageCycleFault, { exchange, next }: Strike): Promise<Reply> {
  const reply = await next();
  if (!isObject(reply.body) || !("_links" in reply.body)) return reply;
  return { ...reply, body: { ...reply.body, _links: { next: { href: exchange.url.href } } } };
}
