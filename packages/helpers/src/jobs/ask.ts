import { apiErrorOf, type ServiceDescription } from "@reality-apis/core";
import { type Answer, callOperation } from "../call.ts";
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

/**
 * Makes the request that a watch's state asks for, and reads whatever comes back. Only an abort is thrown.
 *
 * @param onAnswer is shown the answer as it came
 */
export async function ask(
  client: JobClient,
  state: WatchState,
  now: number,
  signal: AbortSignal,
  onAnswer?: (answer: Answer) => void,
): Promise<Asked> {
  try {
    const answer = await call(client, state, signal);
    onAnswer?.(answer);
    return readAnswer(client, state, answer, now);
  } catch (error) {
    if (signal.aborted) throw error;
    return without(thrownProblem(error, state.seen));
  }
}

function call(client: JobClient, { ask, jobId }: WatchState, signal: AbortSignal): Promise<Answer> {
  const { progress, read, messages } = client.service.operations;
  if (ask === "messages" && messages) return callOperation(client, messages, { jobId, signal });
  // A watch owns every wait of its own: an attempt of the client's in between would come sooner than documented.
  return callOperation(client, ask === "progress" ? progress : read, { jobId, signal, attempts: 1 });
}

function readAnswer({ service }: JobClient, state: WatchState, answer: Answer, now: number): Asked {
  const { response } = answer;
  if (!response.ok) return without(problemOf(answer, now));
  const body = bodyOf(service, state.ask, answer.data);
  // A success that can't be read may be a proxy's page: it counts as a fault, not as an end.
  if (!isObject(body)) return without({ kind: "fault", error: apiErrorOf(answer), askedMs: undefined });
  if (state.ask === "messages") return { event: { kind: "messages" }, body };
  return { event: state.ask === "job" ? readJobEvent(service, body) : readProgress(service, body), body };
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
