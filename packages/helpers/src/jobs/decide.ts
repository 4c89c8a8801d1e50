import { decideProblem } from "./decide-problem.ts";
import type { Decision, Draft } from "./decision.ts";
import { isWithinGrace } from "./grace.ts";
import type { PollPolicy } from "./policy.ts";
import type { Next, PollEvent } from "./poll-event.ts";
import { askForJob, pause, step } from "./schedule.ts";
import { isOutcome, type JobOutcome } from "./states.ts";
import type { WatchState } from "./watch-state.ts";

type ProgressEvent = PollEvent & { readonly kind: "progress" };
type JobEvent = PollEvent & { readonly kind: "job" };

const notSubmitted: Next = { do: "giveUp", reason: "notSubmitted" };

/**
 * Decides what a watch does after each answer: a pure function of its state, what happened, and the time. It knows no
 * timer, no request and no chance, so that the same rules hold in a process, in a batch and in a queue.
 *
 * @param now milliseconds since the epoch, when the request settled
 */
export function decide(state: WatchState, event: PollEvent, now: number, policy: PollPolicy): Decision {
  const draft: Draft = { ...state };
  return [draft, decideInto(draft, event, now, policy)];
}

/** The same for a state that nobody else holds: it becomes the new one. */
export function decideInto(draft: Draft, event: PollEvent, now: number, policy: PollPolicy): Next {
  draft.lastSettledAt = now;
  if (event.kind === "messages") return { do: "finish", outcome: draft.outcome ?? "failed" };
  if (event.kind !== "progress" && event.kind !== "job") return decideProblem(draft, event, now, policy);
  // A readable answer ends the counting of 429s and faults.
  draft.throttles = 0;
  draft.faults = 0;
  return event.kind === "progress" ? onProgress(draft, event, now, policy) : onJob(draft, event, now, policy);
}

function onProgress(draft: Draft, event: ProgressEvent, now: number, policy: PollPolicy): Next {
  const { meaning, percentage } = event;
  const { lastState } = draft;
  // Only a percentage that moved says that the documented delays start over; the first one counts as moved.
  const moved = !draft.seen || (percentage !== undefined && percentage !== draft.lastPercentage);
  remember(draft, event);
  if (isOutcome(meaning)) return end(draft, meaning, now, policy);
  if (meaning === "over") {
    draft.because = "over";
    draft.stepIndex = 0;
    return askForJob(draft, now);
  }
  if (meaning === "waiting" && isStuck(draft, now, policy)) {
    // One that was at work before has been submitted, whatever is said of it now: then the job itself decides.
    return lastState === undefined || lastState === event.state ? notSubmitted : askForJob(draft, now);
  }
  if (moved) draft.stepIndex = 0;
  return step(draft, now, policy);
}

function onJob(draft: Draft, event: JobEvent, now: number, policy: PollPolicy): Next {
  if (event.state !== undefined) draft.lastState = event.state;
  if (event.submittedAt !== undefined) draft.submittedAt = event.submittedAt;
  if (!draft.outcome && isOutcome(event.meaning)) draft.outcome = event.meaning;
  if (draft.outcome) return finish(draft, draft.outcome, now, policy);
  // The progress says it is over, but the job does not yet know how: only the job can tell, so it is asked again.
  if (draft.because === "over") return step(draft, now, policy);
  if (event.meaning === "waiting" && isStuck(draft, now, policy)) return notSubmitted;
  if (draft.because === "missing" && hasExpired(draft, now, policy)) return { do: "giveUp", reason: "progressExpired" };
  draft.ask = "progress";
  return step(draft, now, policy);
}

function end(draft: Draft, outcome: JobOutcome, now: number, policy: PollPolicy): Next {
  draft.outcome = outcome;
  return policy.details ? askForJob(draft, now) : { do: "finish", outcome };
}

function finish(draft: Draft, outcome: JobOutcome, now: number, policy: PollPolicy): Next {
  if (outcome !== "failed" || !policy.messages) return { do: "finish", outcome };
  draft.ask = "messages";
  return pause(draft, now);
}

function remember(draft: Draft, { percentage, state }: ProgressEvent): void {
  draft.seen = true;
  if (state !== undefined) draft.lastState = state;
  if (percentage === undefined) return;
  draft.lastPercentage = percentage;
  draft.highest = Math.max(percentage, draft.highest ?? 0);
}

function isStuck(draft: Draft, now: number, policy: PollPolicy): boolean {
  return !policy.allowUnsubmitted && !isWithinGrace(draft, now, policy);
}

function hasExpired({ submittedAt }: Draft, now: number, { availableForMs }: PollPolicy): boolean {
  return submittedAt !== undefined && availableForMs !== undefined && now - submittedAt > availableForMs;
}
