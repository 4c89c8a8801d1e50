import type { PollPolicy } from "./policy.ts";
import type { WatchState } from "./watch-state.ts";

/**
 * Whether a job is so fresh that parts of the service may not know it yet: counted from its submission, or from the
 * start of the watch where the submission's time is not known.
 */
export function isWithinGrace(state: WatchState, now: number, policy: PollPolicy): boolean {
  return now - (state.submittedAt ?? state.startedAt) <= policy.graceMs;
}
