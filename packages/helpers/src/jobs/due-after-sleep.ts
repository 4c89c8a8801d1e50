import { jitterShare } from "./jitter-share.ts";
import { delayAt } from "./schedule.ts";
import type { Session } from "./session.ts";

/**
 * When a request is due after the machine has slept, and with it its steady clock: as soon as the first delay has passed
 * since the last answer. A wait that the service has asked for is not shortened, whatever the clocks say.
 */
export function dueAfterSleep({ state, policy }: Pick<Session, "state" | "policy">, due: number): number {
  const { throttles, faults, notBefore, startedAt, lastSettledAt = startedAt } = state;
  // After a fault, the watch's own wait is known, and so is the most that chance adds to it: a longer one was asked for.
  const mostOwn = faults > 0 ? (1 + jitterShare) * delayAt(policy, faults - 1) : Number.POSITIVE_INFINITY;
  const isAsked = throttles > 0 || Math.max(due, notBefore) - lastSettledAt > mostOwn;
  return isAsked ? due : Math.min(due, lastSettledAt + delayAt(policy, 0));
}
