import type { Draft } from "./decision.ts";
import type { PollPolicy } from "./policy.ts";
import type { Next } from "./poll-event.ts";

const asking: Next = { do: "ask" };

/** Asks again after the next of the documented delays, and moves one on; the last delay repeats. */
export function step(draft: Draft, now: number, policy: PollPolicy): Next {
  const wait = delayAt(policy, draft.stepIndex);
  draft.stepIndex = Math.min(draft.stepIndex + 1, policy.delaysMs.length - 1);
  return pause(draft, now + wait);
}

/** Asks again at a time, or waits for the deadline if that comes first. Exactly on the deadline is still asked. */
export function pause(draft: Draft, notBefore: number, cause?: unknown): Next {
  draft.notBefore = notBefore;
  const isLate = draft.deadlineAt !== undefined && notBefore > draft.deadlineAt;
  if (!isLate) return asking;
  return { do: "expire", ...(cause === undefined ? {} : { cause }) };
}

/** Asks for the job itself, at once: it knows what its progress can not tell. */
export function askForJob(draft: Draft, now: number): Next {
  draft.ask = "job";
  return pause(draft, now);
}

/** The delay at a place of the schedule; the last one for every place behind it. */
export function delayAt({ delaysMs }: Pick<PollPolicy, "delaysMs">, index: number): number {
  return delaysMs[Math.min(index, delaysMs.length - 1)] ?? 0;
}
