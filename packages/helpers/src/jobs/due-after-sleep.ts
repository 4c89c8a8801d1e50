import { delayAt } from "./schedule.ts";
import type { Session } from "./session.ts";

/**
 * When a request is due after the machine has slept, and with it its steady clock: as soon as the first delay has passed
 * since the last answer. A wait that the service has asked for is not shortened, whatever the clocks say.
 */
export function dueAfterSleep({ state, policy }: Session, due: number): number {
  if (state.throttles > 0) return due;
  return Math.min(due, (state.lastSettledAt ?? state.startedAt) + delayAt(policy, 0));
}
