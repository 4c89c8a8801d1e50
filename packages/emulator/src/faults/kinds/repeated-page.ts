import { isObject } from "../../fields/is-object.ts";
import type { Reply } from "../../http/reply.ts";
import type { Strike } from "../strike.ts";

/** A page of jobs, but not the first one, that has the jobs of the page that the same list gave last; its link is its own. */
export interface RepeatedPageFault {
  readonly kind: "repeated-page";
}

export async function repeatedPage(_fault: RepeatedPageFault, { pageBefore, next }: Strike): Promise<Reply> {
  const reply = await next();
  if (!isObject(reply.body) || !isObject(pageBefore?.body) || !("jobs" in reply.body)) return reply;
  return { ...reply, body: { ...reply.body, jobs: pageBefore.body.jobs } };
}
