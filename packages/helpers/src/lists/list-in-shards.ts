import { InvalidArgumentError } from "@reality-apis/core";
import type { JobClient } from "../job-client.ts";
import { propertyOf } from "../property.ts";
import { checkList, requireWhole } from "./check-list.ts";
import { listJobs } from "./list.ts";
import type { ListOptions } from "./list-options.ts";
import { type PagedIterable, pagedIterable } from "./paged-iterable.ts";
import { shardFilters } from "./shard-filters.ts";
import { walkInShards } from "./walk-in-shards.ts";

/** Which jobs to list in shards, and how. */
export interface ShardedListOptions extends Omit<ListOptions, "continuationToken"> {
  /** How many parts of the list to read at the same time, from 1 to 8. Default: 4. */
  readonly shards?: number;
}

const mostShards = 8;

/**
 * Lists jobs as `listJobs` does, but reads several parts of the list at the same time.
 *
 * The list is cut by the time of creation: six small requests find out how far back it goes, and the time since then is
 * cut into four equal ranges a shard, each open at its beginning and closed at its end; the first has no beginning, the
 * last no end. Every job that has such a time comes exactly once, also one created meanwhile. Pages come as they are
 * read, in no order among the ranges; they carry no continuation token.
 *
 * @throws InvalidArgumentError at once, when an option can't be used, or the service's filter knows no ranges of time.
 * @throws what `listJobs` throws, from the iteration.
 */
export function listJobsInShards<Job, Creation, Progress>(
  client: JobClient<Job, Creation, Progress>,
  options: ShardedListOptions,
): PagedIterable<Job> {
  const { expression, paged } = checkList(client, options);
  const { filter, shards = 4 } = options;
  requireWhole("shards", shards, mostShards);
  if (propertyOf(options, "continuationToken") !== undefined) {
    throw new InvalidArgumentError("continuationToken", "belongs to one list, so that shards can't go on from it");
  }
  if (shards === 1 || expression === undefined) return listJobs(client, options);
  const isJoined = filter.kind !== "or" && filter.kind !== "raw";
  const condition = isJoined ? expression : `(${expression})`;
  const rangesOf = shardFilters(client.service, condition, shards);
  const how = { ...options, shards, pageSize: paged.pageSize };
  return pagedIterable((clean) => walkInShards(client, how, rangesOf, clean), paged);
}
