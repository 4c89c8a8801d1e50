import type { Draft } from "./decision.ts";
import { isWithinGrace } from "./grace.ts";
import type { PollPolicy } from "./policy.ts";
import type { GiveUpReason, Next, PollEvent } from "./poll-event.ts";
import { askForJob, delayAt, pause, step } from "./schedule.ts";

type ProblemEvent = Exclude<PollEvent, { kind: "progress" | "job" | "messages" }>;
type DelayEvent = PollEvent & { readonly kind: "throttled" | "fault" };

/** The part of `decide` for answers that say nothing about the job: missing, throttled, failed in passing, refused. */
export function decideProblem(draft: Draft, event: ProblemEvent, now: number, policy: PollPolicy): Next {
  // Why a job failed is worth one call, which the client itself repeats, but no wait: that it failed must not come late.
  if (draft.ask === "messages") return fail(draft, "refused", event.error);
  switch (event.kind) {
    case "notFound":
      return onNotFound(draft, event.error, now, policy);
    case "throttled":
      return onThrottled(draft, event, now, policy);
    case "fault":
      return onFault(draft, event, now, policy);
    default:
      return fail(draft, "refused", event.error);
  }
}

/** A 404 may come too early, or mean that the progress is gone: then only the job itself can tell. */
function onNotFound(draft: Draft, error: unknown, now: number, policy: PollPolicy): Next {
  draft.throttles = 0;
  draft.faults = 0;
  if (!draft.seen && !draft.outcome && isWithinGrace(draft, now, policy)) {
    // The job itself may have been asked for, where lists do not show it: they may be just as late.
    draft.ask = "progress";
    return step(draft, now, policy);
  }
  if (draft.ask === "job") return fail(draft, "jobNotFound", error);
  draft.because = "missing";
  return askForJob(draft, now);
}

function onThrottled(draft: Draft, event: DelayEvent, now: number, policy: PollPolicy): Next {
  const wait = Math.max(event.askedMs ?? delayAt(policy, draft.throttles), delayAt(policy, 0));
  draft.throttles += 1;
  if (isTooLong(event, policy)) return refuseWait(draft, event, now + wait);
  const next = pause(draft, now + wait, event.error);
  // A wait that the deadline can't bear ends the watch now: sleeping would only delay the bad news.
  return next.do === "expire" ? fail(draft, "timeout", event.error) : next;
}

function onFault(draft: Draft, event: DelayEvent, now: number, policy: PollPolicy): Next {
  const wait = Math.max(delayAt(policy, draft.faults), event.askedMs ?? 0);
  draft.faults += 1;
  const next = pause(draft, now + wait, event.error);
  if (draft.faults >= policy.maxFaults) return fail(draft, "transientFailures", event.error);
  return isTooLong(event, policy) ? refuseWait(draft, event, now + wait) : next;
}

/** Only what the service asks for can be too long: the watch's own waits are no business of that limit. */
function isTooLong({ askedMs = 0 }: DelayEvent, { maxRetryAfterMs }: PollPolicy): boolean {
  return askedMs > maxRetryAfterMs;
}

function refuseWait(draft: Draft, { error, askedMs = 0 }: DelayEvent, notBefore: number): Next {
  if (draft.outcome) return fail(draft, "rateLimited", error);
  // Whoever goes on from the checkpoint has to wait all the same.
  draft.notBefore = notBefore;
  return { do: "giveUp", reason: "rateLimited", error, retryAfterMs: askedMs };
}

/** Once the outcome is known, nothing that happens while its details are fetched may lose it. */
function fail({ outcome }: Draft, reason: GiveUpReason, error: unknown): Next {
  return outcome ? { do: "finish", outcome, error } : { do: "giveUp", reason, error };
}
