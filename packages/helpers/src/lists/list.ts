import type { JobClient } from "../job-client.ts";
import { checkList } from "./check-list.ts";
import type { ListOptions } from "./list-options.ts";
import { type PagedIterable, pagedIterable } from "./paged-iterable.ts";
import { paginate } from "./paginate.ts";
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
  const fetchPage = withToken(pageFetcher(client, expression, paged.pageSize));
  return pagedIterable((clean) => paginate(clean(fetchPage), options), paged);
}
