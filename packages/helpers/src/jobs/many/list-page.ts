import { apiErrorOf } from "@reality-apis/core";
import { type Answer, callOperation } from "../../call.ts";
import type { Filter } from "../../filters/filter.ts";
import { renderFilter } from "../../filters/render.ts";
import type { JobClient } from "../../job-client.ts";
import { nextToken } from "../../lists/next-token.ts";
import { isObject, propertyOf, textOf } from "../../property.ts";
import { type Problem, problemOf, thrownProblem } from "../problem-of.ts";

/** One page of a list. */
export interface ListedPage {
  readonly kind: "page";
  readonly items: readonly object[];
  readonly nextToken: string | undefined;
}

/** Which page of which list. */
export interface PageRequest {
  readonly filter: Filter;
  readonly token: string | undefined;
  readonly signal: AbortSignal;
  /** Whether lists have worked before. */
  readonly hasWorked: boolean;
  /** Is shown the answer as it came. */
  readonly onAnswer: (answer: Answer) => void;
}

/** Makes one list request, and reads whatever comes back. Only an abort is thrown. */
export async function listPage(client: JobClient, page: PageRequest, now: number): Promise<ListedPage | Problem> {
  const { list, operations } = client.service;
  const { filter, token, signal } = page;
  const query = { [list.filter]: renderFilter(filter) ?? "", [list.pageSize]: list.maxPageSize };
  const encodedQuery = token === undefined ? {} : { [list.token]: token };
  try {
    const input = { query, encodedQuery, signal, attempts: 1 };
    const answer = await callOperation(client, operations.list, input);
    page.onAnswer(answer);
    return answer.response.ok ? pageOf(client, answer) : problemOf(answer, now);
  } catch (error) {
    if (signal.aborted) throw error;
    return thrownProblem(error, page.hasWorked);
  }
}

function pageOf({ service: { list } }: JobClient, answer: Answer): ListedPage | Problem {
  // A page without the property counts as an empty one: the services' schemas do not require it.
  const items = isObject(answer.data) ? (propertyOf(answer.data, list.items) ?? []) : undefined;
  // A success that can't be read may be a proxy's page: no job is missing because of it.
  if (!Array.isArray(items)) return { kind: "fault", error: apiErrorOf(answer), askedMs: undefined };
  const href = textOf(propertyOf(answer.data, list.nextLink));
  return {
    kind: "page",
    items: items.filter(isObject),
    nextToken: href === undefined ? undefined : nextToken(href, list.token),
  };
}
