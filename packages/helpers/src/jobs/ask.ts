import {
  AuthError,
  apiErrorOf,
  isAuthError,
  isRealityApiError,
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
    return without(
      isStanding(error, state) ? { kind: "refused", error } : { kind: "fault", error, askedMs: undefined },
    );
  }
}

function call(client: JobClient, operation: Operation, jobId: string, signal: AbortSignal): Promise<Answer> {
  // A watch owns every wait of its own: an attempt of the client's in between would come sooner than documented.
  return callOperation(client, operation, { jobId, signal, attempts: 1 });
}

const passingKinds = new Set(["network", "attemptTimeout", "answer"]);

/**
 * Bad input doesn't pass by itself; connections, time-outs and odd bodies may. So may the failure of a source of tokens
 * that has worked before: a watch of hours should outlive a minute of a sign-in service.
 */
function isStanding(error: unknown, { seen }: WatchState): boolean {
  if (!isRealityApiError(error) || passingKinds.has(error.kind)) return false;
  return !(seen && isAuthError(error) && error.cause !== undefined);
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
  // The client has renewed the token and repeated the request already, where that was possible.
  if (status === 401) return { kind: "refused", error: new AuthError(error.message, { cause: error }) };
  return { kind: "refused", error };
}

function without(event: PollEvent): Asked {
  return { event, body: undefined };
}
