import { InvalidArgumentError } from "@reality-apis/core";
import type { Filter } from "../filters/filter.ts";
import { renderFilter } from "../filters/render.ts";
import type { JobClient } from "../job-client.ts";
import { propertyOf } from "../property.ts";
import { type PagedIterable, pagedIterable } from "./paged-iterable.ts";
import { paginate } from "./paginate.ts";
import { pageFetcher } from "./read-page.ts";
import { shardFilters } from "./shard-filters.ts";
import { walkInShards } from "./walk-in-shards.ts";
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
  /** How many pages in a row may be empty before the list is taken to have no end. Default: 1,000. */
  readonly maxEmptyPages?: number;
  /**
   * How many parts of the list to read at the same time, from 1 to 8. Default: 1.
   *
   * With more, the list is cut by the time of creation: six small requests find out how far back it goes, and the time
   * since then is cut into four equal ranges a shard, each open at its beginning and closed at its end; the first has
   * no beginning, the last no end. Every job that has such a time comes exactly once, also one created meanwhile.
   * Pages come as they are read, in no order among the ranges; they carry no continuation token.
   */
  readonly shards?: number;
  /** Ends the listing, never a job. */
  readonly signal?: AbortSignal;
}

const mostShards = 8;

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
  const { filter, shards = 1, pageSize = list.maxPageSize } = options;
  requireWhole("pageSize", pageSize, list.maxPageSize);
  requireWhole("shards", shards, mostShards);
  const text = requireFilter(filter);
  const paged = { ...options, pageSize, idOf: (item: Job) => propertyOf(item, job.id) };
  if (shards === 1 || text === undefined) {
    const fetchPage = withToken(pageFetcher(client, text, pageSize));
    return pagedIterable((clean) => paginate(clean(fetchPage), options), paged);
  }
  if (options.continuationToken !== undefined) {
    throw new InvalidArgumentError("continuationToken", "belongs to one list, so that shards can't go on from it");
  }
  const isJoined = filter.kind !== "or" && filter.kind !== "raw";
  const rangesOf = shardFilters(client.service, isJoined ? text : `(${text})`, shards);
  return pagedIterable((clean) => walkInShards(client, { ...options, shards, pageSize }, rangesOf, clean), paged);
}

function requireWhole(name: string, value: number, most: number): void {
  if (Number.isInteger(value) && value >= 1 && value <= most) return;
  throw new InvalidArgumentError(name, `must be a whole number from 1 to ${most}, not ${String(value)}`);
}

function requireFilter(filter: Filter | undefined): string | undefined {
  if (filter?.kind !== undefined) return renderFilter(filter);
  throw new InvalidArgumentError("filter", 'is missing; make one with filterFor(client), as eq("state", "active")');
}
