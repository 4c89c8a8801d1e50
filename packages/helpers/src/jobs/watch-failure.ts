import type { ServiceDescription } from "@reality-apis/core";
import { percentText } from "./percentage.ts";
import type { GiveUp } from "./poll-event.ts";
import {
  JobNotFoundError,
  JobNotSubmittedError,
  ProgressExpiredError,
  RateLimitedError,
  TimeoutError,
  TransientFailuresError,
  type WatchErrorFacts,
} from "./watch-errors.ts";

/** Makes the error that a watch ends with, from the reason `decide` gave. A refusal of the service stays its own error. */
export function watchFailure(service: ServiceDescription, giveUp: GiveUp, known: WatchErrorFacts): unknown {
  const { reason, error, retryAfterMs = 0 } = giveUp;
  const facts = { ...known, cause: error };
  const count = known.checkpoint.faults;
  const text = (problem: string): string => `Job ${known.jobId} of ${service.title} ${problem}`;
  switch (reason) {
    case "refused":
      return error;
    case "jobNotFound":
      return new JobNotFoundError(text("does not exist, or this account may not see it."), facts);
    case "notSubmitted":
      return new JobNotSubmittedError(text("is not submitted, so it would never end. Submit it first."), facts);
    case "progressExpired": {
      const days = service.progress.availableForDays;
      return new ProgressExpiredError(text(`goes on, but its progress is kept for ${days} days only.`), facts);
    }
    case "rateLimited": {
      const seconds = Math.ceil(retryAfterMs / 1000);
      const problem = `can't be watched now: the service asks to wait ${seconds} s, longer than maxRetryAfterMs allows.`;
      return new RateLimitedError(text(problem), { ...facts, retryAfterMs });
    }
    case "transientFailures": {
      const problem = `can't be watched: ${count} requests in a row failed. The job itself may well go on.`;
      return new TransientFailuresError(text(problem), { ...facts, count });
    }
    default:
      return timedOut(service, facts);
  }
}

/** The error of a watch whose time is up. Whoever goes on from its checkpoint is not held to the limit that has passed. */
export function timedOut(service: ServiceDescription, facts: WatchErrorFacts): TimeoutError {
  const { state = "without a state", percentage } = facts.lastReading ?? {};
  const at = percentage === undefined ? "no percentage" : percentText(percentage);
  const last = facts.lastReading ? ` Last seen ${state}, ${at}.` : "";
  const text = `The time to watch job ${facts.jobId} of ${service.title} is up; the job itself goes on.${last}`;
  const { deadlineAt: _, ...checkpoint } = facts.checkpoint;
  return new TimeoutError(text, { ...facts, checkpoint });
}
