import { apiErrorOf, retryAfterMs } from "@reality-apis/core";
import { type Answer, callOperation } from "../../call.ts";
import type { JobClient } from "../../job-client.ts";
import { propertyOf, textOf } from "../../property.ts";
import type { IdFilter } from "./id-filters.ts";

/** What one list request of a sweep brought. */
export type Swept =
  | { readonly kind: "states"; readonly states: ReadonlyMap<string, string | undefined> }
  | { readonly kind: "throttled"; readonly askedMs: number | undefined; readonly error: unknown }
  | { readonly kind: "failed"; readonly error: unknown };

/** Asks for the states of some jobs by one list request. Only an abort is thrown. */
export async function sweep(client: JobClient, filter: IdFilter, now: number, signal: AbortSignal): Promise<Swept> {
  const { list, operations } = client.service;
  const query = { [list.filter]: filter.expression, [list.pageSize]: list.maxPageSize };
  try {
    return readStates(client, await callOperation(client, operations.list, { query, signal, attempts: 1 }), now);
  } catch (error) {
    if (signal.aborted) throw error;
    return { kind: "failed", error };
  }
}

function readStates({ service }: JobClient, answer: Answer, now: number): Swept {
  const { ok, status, headers } = answer.response;
  if (status === 429) return { kind: "throttled", error: apiErrorOf(answer), askedMs: retryAfterMs(headers, now) };
  const items = ok ? propertyOf(answer.data, service.list.items) : undefined;
  if (!Array.isArray(items)) return { kind: "failed", error: apiErrorOf(answer) };
  const states = new Map<string, string | undefined>();
  for (const item of items) {
    const jobId = textOf(propertyOf(item, service.job.id));
    if (jobId !== undefined) states.set(jobId.toLowerCase(), textOf(propertyOf(item, service.job.state)));
  }
  return { kind: "states", states };
}
