import {
  apiErrorOf,
  isRealityApiError,
  isUnexpectedAnswerError,
  type Operation,
  retryAfterMs,
} from "@reality-apis/core";
import { type Answer, callOperation } from "../call.ts";
import type { JobClient } from "../job-client.ts";
import { isObject, propertyOf } from "../property.ts";
import type { PollEvent } from "./poll-event.ts";
import { readJob } from "./read-job.ts";
import { readProgress } from "./read-progress.ts";
import type { WatchState } from "./watch-state.ts";

/** What one request of a watch brought: the event to decide on, and the body it was read from. */
export interface Asked {
  readonly event: PollEvent;
  /** The progress, or the job, out of its envelope; `undefined` where the answer has none. */
  readonly body: unknown;
}

/** Statuses that say "later": the request may well succeed if it is repeated. */
const passing = new Set([408, 425, 500, 502, 503, 504]);

/** Makes the request that a watch's state asks for, and reads whatever comes back. Only an abort is thrown. */
export async function ask(client: JobClient, state: WatchState, now: number, signal: AbortSignal): Promise<Asked> {
  const { operations } = client.service;
  const operation = state.ask === "job" ? operations.read : operations.progress;
  try {
    return readAnswer(client, state, await call(client, operation, state.jobId, signal), now);
  } catch (error) {
    if (signal.aborted) throw error;
    return without(isStanding(error) ? { kind: "refused", error } : { kind: "fault", error, askedMs: undefined });
  }
}

function call(client: JobClient, operation: Operation, jobId: string, signal: AbortSignal): Promise<Answer> {
  return callOperation(client, operation, { jobId, signal });
}

/** Bad input and failing token sources don't pass by themselves; connections, time-outs and odd bodies may. */
function isStanding(error: unknown): boolean {
  return isRealityApiError(error) && !isUnexpectedAnswerError(error);
}

function readAnswer({ service }: JobClient, state: WatchState, answer: Answer, now: number): Asked {
  const { response } = answer;
  if (!response.ok) return without(problemOf(answer, now));
  const { envelope } = state.ask === "job" ? service.job : service.progress;
  const body = propertyOf(answer.data, envelope);
  // A success that can't be read may be a proxy's page: it counts as a fault, not as an end.
  if (!isObject(body)) return without({ kind: "fault", error: apiErrorOf(answer), askedMs: undefined });
  return { event: state.ask === "job" ? readJob(service, body) : readProgress(service, body), body };
}

function problemOf(answer: Answer, now: number): PollEvent {
  const { status, headers } = answer.response;
  const error = apiErrorOf(answer);
  if (status === 404) return { kind: "notFound", error };
  if (status === 429) return { kind: "throttled", error, askedMs: retryAfterMs(headers, now) };
  if (passing.has(status)) return { kind: "fault", error, askedMs: retryAfterMs(headers, now) };
  return { kind: "refused", error };
}

function without(event: PollEvent): Asked {
  return { event, body: undefined };
}
