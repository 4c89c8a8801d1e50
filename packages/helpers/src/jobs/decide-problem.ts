import type { Decision } from "./decision.ts";
import { isWithinGrace } from "./grace.ts";
import type { PollPolicy } from "./policy.ts";
import type { GiveUpReason, PollEvent } from "./poll-event.ts";
import { askForJob, delayAt, pause, step } from "./schedule.ts";
import type { WatchState } from "./watch-state.ts";

type ProblemEvent = Exclude<PollEvent, { kind: "progress" | "job" }>;
type DelayEvent = PollEvent & { readonly kind: "throttled" | "fault" };

/** The part of `decide` for answers that say nothing about the job: missing, throttled, failed in passing, refused. */
export function decideProblem(state: WatchState, event: ProblemEvent, now: number, policy: PollPolicy): Decision {
  switch (event.kind) {
    case "notFound":
      return onNotFound(state, event.error, now, policy);
    case "throttled":
      return onThrottled(state, event, now, policy);
    case "fault":
      return onFault(state, event, now, policy);
    default:
      return fail(state, "refused", event.error);
  }
}

/** A 404 may come too early, or mean that the progress is gone: then only the job itself can tell. */
function onNotFound(state: WatchState, error: unknown, now: number, policy: PollPolicy): Decision {
  const calm = { ...state, throttles: 0, faults: 0 };
  if (state.ask === "job") return fail(calm, "jobNotFound", error);
  if (!state.seen && isWithinGrace(state, now, policy)) return step(calm, now, policy);
  return askForJob({ ...calm, because: "missing" }, now);
}

function onThrottled(state: WatchState, event: DelayEvent, now: number, policy: PollPolicy): Decision {
  const wait = Math.max(event.askedMs ?? delayAt(policy, state.throttles), delayAt(policy, 0));
  if (wait > policy.maxRetryAfterMs) return refuseWait(state, event, wait);
  const next = { ...state, throttles: state.throttles + 1 };
  // A wait that the deadline can't bear ends the watch now: sleeping would only delay the bad news.
  if (state.deadlineAt !== undefined && now + wait > state.deadlineAt) return fail(next, "timeout", event.error);
  return pause(next, now + wait, event.error);
}

function onFault(state: WatchState, event: DelayEvent, now: number, policy: PollPolicy): Decision {
  const next = { ...state, faults: state.faults + 1 };
  if (next.faults >= policy.maxFaults) return fail(next, "transientFailures", event.error);
  const wait = Math.max(delayAt(policy, state.faults), event.askedMs ?? 0);
  if (wait > policy.maxRetryAfterMs) return refuseWait(next, event, wait);
  return pause(next, now + wait, event.error);
}

function refuseWait(state: WatchState, event: DelayEvent, retryAfterMs: number): Decision {
  if (state.outcome) return fail(state, "rateLimited", event.error);
  return [state, { do: "giveUp", reason: "rateLimited", error: event.error, retryAfterMs }];
}

/** Once the outcome is known, nothing that happens while its details are fetched may lose it. */
function fail(state: WatchState, reason: GiveUpReason, error: unknown): Decision {
  if (state.outcome) return [state, { do: "finish", outcome: state.outcome, jobError: error }];
  return [state, { do: "giveUp", reason, error }];
}
