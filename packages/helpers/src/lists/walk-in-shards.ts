import { forwardAbort } from "../abortable.ts";
import type { JobClient } from "../job-client.ts";
import { merge } from "./merge.ts";
import type { Page } from "./page.ts";
import { type FetchPage, type PaginateOptions, paginate } from "./paginate.ts";
import { pageFetcher } from "./read-page.ts";
import type { ShardFilters } from "./shard-filters.ts";

/** How to walk in shards. */
export interface ShardOptions extends PaginateOptions {
  readonly shards: number;
  readonly pageSize: number;
}

/** Enough to see whether there is anything; of one item a page, some services are not known to think well. */
const probeSize = 2;

/** Walks through several ranges of a list at the same time. */
export async function* walkInShards<Job>(
  client: JobClient<Job>,
  { shards, pageSize, ...options }: ShardOptions,
  filtersAt: (now: number) => ShardFilters,
  clean: (fetchPage: FetchPage<Job>) => FetchPage<Job>,
): AsyncGenerator<Page<Job>, void, undefined> {
  const leaving = new AbortController();
  const { signal } = leaving;
  const release = forwardAbort(options.signal, leaving);
  try {
    const { probes, rangesSince } = filtersAt(Date.now());
    const found = await Promise.all(
      probes.map(async ({ expression }) => {
        const pages = paginate(pageFetcher(client, expression, probeSize), { signal, prefetch: false });
        for await (const { items } of pages) if (items.length > 0) return true;
        return false;
      }),
    );
    // From the latest time that no job is older than; or from the earliest one, if there are older ones even then.
    const oldest = found.indexOf(true);
    const since = probes.at(oldest > 0 ? oldest - 1 : oldest)?.at ?? 0;
    const ranges = rangesSince(since);
    const walkRanges = async function* (): AsyncGenerator<Page<Job>, void, undefined> {
      for (let range = ranges.shift(); range; range = ranges.shift()) {
        const pages = paginate(clean(pageFetcher(client, range, pageSize)), { ...options, signal });
        // A token would be of use within its range only.
        for await (const { items } of pages) yield { items, nextToken: undefined };
      }
    };
    yield* merge(Array.from({ length: shards }, walkRanges), signal);
  } finally {
    release();
    leaving.abort();
  }
}
