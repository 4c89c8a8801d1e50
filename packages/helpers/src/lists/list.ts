import type { JobClient } from "../job-client.ts";
import { checkList } from "./check-list.ts";
import type { ListOptions } from "./list-options.ts";
import { type PagedIterable, pagedIterable } from "./paged-iterable.ts";
import { type FetchPage, paginate } from "./paginate.ts";
import { pageFetcher } from "./read-page.ts";
import { withToken } from "./with-token.ts";

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
  const { expression, paged } = checkList(client, options);
  // Nothing is asked for that would be thrown away.
  const fetchPage = (most: number): FetchPage<Job> =>
    withToken(pageFetcher(client, expression, Math.min(paged.pageSize, most)));
  return pagedIterable((clean, most) => paginate(clean(fetchPage(most)), options), paged);
}
