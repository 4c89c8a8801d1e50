import { decideProblem } from "./decide-problem.ts";
import type { Decision } from "./decision.ts";
import { isWithinGrace } from "./grace.ts";
import type { PollPolicy } from "./policy.ts";
import type { GiveUpReason, PollEvent } from "./poll-event.ts";
import { askForJob, step } from "./schedule.ts";
import { isOutcome, type JobOutcome } from "./states.ts";
import type { WatchState } from "./watch-state.ts";

type ProgressEvent = PollEvent & { readonly kind: "progress" };
type JobEvent = PollEvent & { readonly kind: "job" };

/**
 * Decides what a watch does after each answer: a pure function of its state, what happened, and the time. It knows no
 * timer, no request and no chance, so that the same rules hold in a process, in a batch and in a queue.
 *
 * @param now milliseconds since the epoch, when the request settled
 */
export function decide(state: WatchState, event: PollEvent, now: number, policy: PollPolicy): Decision {
  const settled = { ...state, lastSettledAt: now };
  switch (event.kind) {
    case "progress":
      return onProgress(calm(settled), event, now, policy);
    case "job":
      return onJob(calm(settled), event, now, policy);
    default:
      return decideProblem(settled, event, now, policy);
  }
}

/** A readable answer ends the counting of 429s and faults. */
function calm(state: WatchState): WatchState {
  return { ...state, throttles: 0, faults: 0 };
}

function onProgress(state: WatchState, event: ProgressEvent, now: number, policy: PollPolicy): Decision {
  const read = remember(state, event);
  if (isOutcome(event.meaning)) return end(read, event.meaning, now, policy);
  if (event.meaning === "over") return askForJob({ ...read, because: "over", stepIndex: 0 }, now);
  if (event.meaning === "waiting" && isStuck(read, now, policy)) return giveUp(read, "notSubmitted");
  // Only a percentage that moved says that the documented delays start over; the first one counts as moved.
  const moved = !state.seen || (event.percentage !== undefined && event.percentage !== state.lastPercentage);
  return step({ ...read, stepIndex: moved ? 0 : read.stepIndex }, now, policy);
}

function onJob(state: WatchState, event: JobEvent, now: number, policy: PollPolicy): Decision {
  const read = withSubmission(withState(state, event.state), event.submittedAt);
  if (read.outcome) return [read, { do: "finish", outcome: read.outcome }];
  if (isOutcome(event.meaning))
    return [
      { ...read, outcome: event.meaning },
      { do: "finish", outcome: event.meaning },
    ];
  // The progress says it is over, but the job does not yet know how: only the job can tell, so it is asked again.
  if (read.because === "over") return step(read, now, policy);
  if (event.meaning === "waiting" && isStuck(read, now, policy)) return giveUp(read, "notSubmitted");
  if (hasExpired(read, now, policy)) return giveUp(read, "progressExpired");
  return step({ ...read, ask: "progress" }, now, policy);
}

function end(state: WatchState, outcome: JobOutcome, now: number, policy: PollPolicy): Decision {
  const ended = { ...state, outcome };
  return policy.details ? askForJob(ended, now) : [ended, { do: "finish", outcome }];
}

function giveUp(state: WatchState, reason: GiveUpReason): Decision {
  return [state, { do: "giveUp", reason }];
}

function remember(state: WatchState, { percentage, state: word }: ProgressEvent): WatchState {
  const seen = { ...withState(state, word), seen: true };
  if (percentage === undefined) return seen;
  return { ...seen, lastPercentage: percentage, highest: Math.max(percentage, state.highest ?? 0) };
}

function withState(state: WatchState, word: string | undefined): WatchState {
  return word === undefined ? state : { ...state, lastState: word };
}

function withSubmission(state: WatchState, submittedAt: number | undefined): WatchState {
  return submittedAt === undefined ? state : { ...state, submittedAt };
}

function isStuck(state: WatchState, now: number, policy: PollPolicy): boolean {
  return !policy.allowUnsubmitted && !isWithinGrace(state, now, policy);
}

function hasExpired({ submittedAt }: WatchState, now: number, { availableForMs }: PollPolicy): boolean {
  return submittedAt !== undefined && availableForMs !== undefined && now - submittedAt > availableForMs;
}
