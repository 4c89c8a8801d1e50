import { apiErrorOf, InvalidArgumentError, UnexpectedAnswerError } from "@reality-apis/core";
import { abortable } from "../abortable.ts";
import { callOperation } from "../call.ts";
import type { Filter } from "../filters/filter.ts";
import { renderFilter } from "../filters/render.ts";
import type { JobClient } from "../job-client.ts";
import { propertyOf, textOf } from "../property.ts";
import { nextToken } from "./next-token.ts";
import type { Page } from "./page.ts";
import { type PagedIterable, pagedIterable } from "./paged-iterable.ts";
import { withToken } from "./with-token.ts";

/** Which jobs to list, and how. */
export interface ListOptions {
  /** Which jobs; made by `filterFor`. A filter without an iTwin id gives the caller's own jobs only. */
  readonly filter: Filter;
  /** Items a page, from 1 to what the service allows. Default: as many as it allows, which makes the fewest requests. */
  readonly pageSize?: number;
  /** The most items to hand out. Default: all. */
  readonly limit?: number;
  /** Whether to read one page ahead. Default: `true`. */
  readonly prefetch?: boolean;
  /** Hands out each job once, even if it is on two pages because jobs were created meanwhile. Default: `false`. */
  readonly dedupe?: boolean;
  /** Where to go on: the token of a page, or of the error that a page failed with. Default: the first page. */
  readonly continuationToken?: string;
  /** Ends the listing, never a job. */
  readonly signal?: AbortSignal;
}

/**
 * Lists jobs, over as many pages as there are. Nothing is asked before the first item is wanted.
 *
 * @example for await (const job of listJobs(client, { filter: eq("state", "failed") })) console.log(job.name);
 * @throws InvalidArgumentError at once, when an option can't be used.
 * @throws ApiError, UnexpectedAnswerError, PaginationLoopError from the iteration.
 */
export function listJobs<Job, Creation, Progress>(
  client: JobClient<Job, Creation, Progress>,
  options: ListOptions,
): PagedIterable<Job> {
  const { list, job } = client.service;
  if (!options) throw new InvalidArgumentError("options", "are missing; at least filter must be given");
  const pageSize = requirePageSize(options.pageSize ?? list.maxPageSize, list.maxPageSize);
  const filter = requireFilter(options.filter);
  const query = { [list.filter]: filter ?? "", [list.pageSize]: pageSize };
  const fetchPage = async (token: string | undefined, signal: AbortSignal): Promise<Page<Job>> => {
    // A filter that nothing fulfils has its answer already.
    if (filter === undefined) return { items: [], nextToken: undefined };
    const encodedQuery = token === undefined ? {} : { [list.token]: token };
    return abortable(signal, () => readPage(client, { query, encodedQuery, signal }));
  };
  return pagedIterable(withToken(fetchPage), { ...options, idOf: (item) => propertyOf(item, job.id) });
}

async function readPage<Job>(client: JobClient<Job>, input: Parameters<typeof callOperation>[2]): Promise<Page<Job>> {
  const { list, title, operations } = client.service;
  const answer = await callOperation(client, operations.list, input);
  if (!answer.response.ok) throw apiErrorOf(answer);
  // A page without the property counts as an empty one: the services' schemas do not require it.
  const items = propertyOf(answer.data, list.items) ?? [];
  if (!Array.isArray(items)) throw new UnexpectedAnswerError(`${title} gave a page whose "${list.items}" is no list.`);
  const href = textOf(propertyOf(answer.data, list.nextLink));
  const token = href === undefined ? undefined : nextToken(href, list.token);
  if (href !== undefined && token === undefined) {
    throw new UnexpectedAnswerError(`${title} gave a next link without "${list.token}", so the list can't be read on.`);
  }
  return { items, nextToken: token };
}

function requirePageSize(pageSize: number, max: number): number {
  if (Number.isInteger(pageSize) && pageSize >= 1 && pageSize <= max) return pageSize;
  throw new InvalidArgumentError("pageSize", `must be a whole number from 1 to ${max}, not ${String(pageSize)}`);
}

function requireFilter(filter: Filter | undefined): string | undefined {
  if (filter?.kind !== undefined) return renderFilter(filter);
  throw new InvalidArgumentError("filter", 'is missing; make one with filterFor(client), as eq("state", "active")');
}
