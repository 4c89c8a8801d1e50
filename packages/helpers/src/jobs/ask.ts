import { apiErrorOf, type Clock, type Operation, type ServiceDescription } from "@reality-apis/core";
import { type Answer, requireAnswer, startCall } from "../call.ts";
import type { JobClient } from "../job-client.ts";
import { isObject, propertyOf } from "../property.ts";
import type { PollEvent } from "./poll-event.ts";
import { problemOf, thrownProblem } from "./problem-of.ts";
import { readJobEvent } from "./read-job-event.ts";
import { readProgress } from "./read-progress.ts";
import type { WatchState } from "./watch-state.ts";

/** What one request of a watch brought: the event to decide on, and the body it was read from. */
export interface Asked {
  readonly event: PollEvent;
  /** The progress, the job or its messages, out of the envelope; `undefined` where the answer has none. */
  readonly body: unknown;
}

/** Makes the request that a watch's state asks for, and reads whatever comes back. Only an abort is thrown. */
export async function ask(client: JobClient, state: WatchState, clock: Clock, signal: AbortSignal): Promise<Asked> {
  try {
    const answer = await startAsking(client, state.ask, state.jobId, signal);
    return readAnswer(client, state, requireAnswer(answer), clock);
  } catch (error) {
    if (signal.aborted) throw error;
    return askedInVain(error, state);
  }
}

/**
 * Starts the request of a watch. What it brings is for `requireAnswer` and `readAnswer`; what it rejects with, or what
 * those throw, is for `askedInVain`. Nothing is thrown at once.
 */
export function startAsking(
  client: JobClient,
  ask: WatchState["ask"],
  jobId: string,
  signal: AbortSignal,
): Promise<unknown> {
  try {
    // A watch owns every wait of its own: an attempt of the client's in between would come sooner than documented.
    const input = ask === "messages" ? { jobId, signal } : { jobId, signal, attempts: 1 };
    return startCall(client, operationOf(client.service, ask), input);
  } catch (error) {
    return Promise.reject(error);
  }
}

/** Reads what a request of a watch has brought. */
export function readAnswer({ service }: JobClient, { ask }: WatchState, answer: Answer, clock: Clock): Asked {
  if (!answer.response.ok) return without(problemOf(answer, clock.now()));
  const body = bodyOf(service, ask, answer.data);
  // A success that can't be read may be a proxy's page: it counts as a fault, not as an end.
  if (!isObject(body)) return without({ kind: "fault", error: apiErrorOf(answer), askedMs: undefined });
  if (ask === "messages") return { event: { kind: "messages" }, body };
  return { event: ask === "job" ? readJobEvent(service, body) : readProgress(service, body), body };
}

/** What it means to a watch that something was thrown in place of an answer. */
export function askedInVain(error: unknown, { seen }: Pick<WatchState, "seen">): Asked {
  return without(thrownProblem(error, seen));
}

function operationOf({ operations }: ServiceDescription, ask: WatchState["ask"]): Operation {
  if (ask === "progress") return operations.progress;
  return ask === "messages" && operations.messages ? operations.messages : operations.read;
}

/** Sibling services and versions wrap the progress in one of these; either may be met where the other is documented. */
const progressEnvelopes = ["progress", "jobProgress"];

function bodyOf(service: ServiceDescription, ask: WatchState["ask"], data: unknown): unknown {
  if (ask !== "progress") return propertyOf(data, (service[ask] ?? service.job).envelope);
  const body = propertyOf(data, service.progress.envelope);
  return isObject(body) ? body : progressEnvelopes.map((envelope) => propertyOf(data, envelope)).find(isObject);
}

function without(event: PollEvent): Asked {
  return { event, body: undefined };
}
