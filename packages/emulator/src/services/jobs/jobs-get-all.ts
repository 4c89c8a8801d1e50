import { matches } from "../../filter/matches.ts";
import { namedITwins } from "../../filter/named-itwins.ts";
import { platformErrors } from "../../http/platform-errors.ts";
import type { Call, Route } from "../../http/route.ts";
import { readJob } from "../../jobs/read-job.ts";
import { type ListQuery, readListQuery } from "../../lists/list-query.ts";
import { nextLinks } from "../../lists/next-links.ts";
import { takePage } from "../../lists/take-page.ts";
import { invalidRequest } from "../invalid-request.ts";
import type { JobService, JobView } from "./job-service.ts";

/** Newest first. */
export function jobsGetAll<Details>(service: JobService<Details>): Route {
  const { profile, continuations, world } = service;
  const { invalidListRequest, pageSizeTarget, status } = profile.errors;
  const rules = { grammar: profile.filterGrammar, pageSizeTarget };
  return {
    operation: "jobs-get-all",
    method: "GET",
    path: "/jobs",
    answer: (call) => {
      const query = readListQuery(call.url, continuations, rules);
      if (Array.isArray(query)) throw invalidRequest(invalidListRequest, "Cannot find jobs.", query, status);
      const iTwinIds = namedITwins(query.filter);
      if (!iTwinIds.every((id) => world.iTwins.has(id))) return platformErrors.iTwinNotFound();
      const { items, more } = takePage(find(service, query, iTwinIds, call), query.pageSize);
      const last = items.at(-1);
      const token = more && last !== undefined ? continuations.tokenAfter(last.job) : undefined;
      return { status: 200, body: profile.jobsBody(items, nextLinks(call.url, query.filterText, token)) };
    },
  };
}

/** The jobs that match; other people's jobs only in the iTwins that the filter asks for by their ids. */
function* find<Details>(
  { store, profile }: JobService<Details>,
  { filter, after }: ListQuery,
  iTwinIds: readonly string[],
  { caller, now }: Call,
): Generator<JobView<Details>> {
  for (const job of store.newestFirst(after)) {
    const view = { job, reading: readJob(job, now) };
    const filterable = profile.filterable(view);
    const visible = job.owner.id === caller.id || iTwinIds.includes(filterable.iTwinId?.toLowerCase() ?? "");
    if (visible && matches(filter, filterable)) yield view;
  }
}
