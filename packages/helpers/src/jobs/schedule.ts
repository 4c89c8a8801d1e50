import type { Decision } from "./decision.ts";
import type { PollPolicy } from "./policy.ts";
import type { WatchState } from "./watch-state.ts";

/** Asks again after the next of the documented delays, and moves one on; the last delay repeats. */
export function step(state: WatchState, now: number, policy: PollPolicy): Decision {
  const wait = delayAt(policy, state.stepIndex);
  const stepIndex = Math.min(state.stepIndex + 1, policy.delaysMs.length - 1);
  return pause({ ...state, stepIndex }, now + wait);
}

/** Asks again at a time, or waits for the deadline if that comes first. Exactly on the deadline is still asked. */
export function pause(state: WatchState, notBefore: number, cause?: unknown): Decision {
  const next = { ...state, notBefore };
  const isLate = state.deadlineAt !== undefined && notBefore > state.deadlineAt;
  if (!isLate) return [next, { do: "ask" }];
  return [next, { do: "expire", ...(cause === undefined ? {} : { cause }) }];
}

/** Asks for the job itself, at once: it knows what its progress can not tell. */
export function askForJob(state: WatchState, now: number): Decision {
  return pause({ ...state, ask: "job" }, now);
}

/** The delay at a place of the schedule; the last one for every place behind it. */
export function delayAt({ delaysMs }: PollPolicy, index: number): number {
  return delaysMs[Math.min(index, delaysMs.length - 1)] ?? 0;
}
