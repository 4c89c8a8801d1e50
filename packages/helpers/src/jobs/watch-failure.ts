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
  const facts = giveUp.error === undefined ? known : { ...known, cause: giveUp.error };
  const job = `Job ${known.jobId} of ${service.title}`;
  switch (giveUp.reason) {
    case "refused":
      return giveUp.error;
    case "jobNotFound":
      return new JobNotFoundError(`${job} does not exist, or this account may not see it.`, facts);
    case "notSubmitted":
      return new JobNotSubmittedError(`${job} is not submitted, so it would never end. Submit it first.`, facts);
    case "progressExpired": {
      const days = service.progress.availableForDays;
      return new ProgressExpiredError(`${job} goes on, but its progress is kept for ${days} days only.`, facts);
    }
    case "rateLimited":
      return rateLimited(job, giveUp, facts);
    case "transientFailures":
      return transientFailures(job, facts);
    default:
      return timedOut(service, facts);
  }
}

/** The error of a watch whose time is up. */
export function timedOut(service: ServiceDescription, facts: WatchErrorFacts): TimeoutError {
  const { lastReading } = facts;
  const last = lastReading
    ? ` Last seen ${lastReading.state ?? "without a state"}, ${lastReading.percentage === undefined ? "no percentage" : percentText(lastReading.percentage)}.`
    : "";
  const text = `The time to watch job ${facts.jobId} of ${service.title} is up; the job itself goes on.${last}`;
  return new TimeoutError(text, facts);
}

function rateLimited(job: string, { retryAfterMs = 0 }: GiveUp, facts: WatchErrorFacts): RateLimitedError {
  const text = `${job} can't be watched now: the service asks to wait ${Math.ceil(retryAfterMs / 1000)} s, longer than maxRetryAfterMs allows.`;
  return new RateLimitedError(text, { ...facts, retryAfterMs });
}

function transientFailures(job: string, facts: WatchErrorFacts): TransientFailuresError {
  const count = facts.checkpoint.faults;
  const text = `${job} can't be watched: ${count} requests in a row failed. The job itself may well go on.`;
  return new TransientFailuresError(text, { ...facts, count });
}
