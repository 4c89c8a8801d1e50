import { compileFilter } from "../../filter/compile-filter.ts";
import { namedITwins } from "../../filter/named-itwins.ts";
import type { Call, Route } from "../../http/route.ts";
import type { JobRecord } from "../../jobs/job-record.ts";
import { readJob } from "../../jobs/read-job.ts";
import { type ListQuery, readListQuery } from "../../lists/list-query.ts";
import { nextLinks } from "../../lists/next-links.ts";
import { takePage } from "../../lists/take-page.ts";
import { admitITwin } from "../admit-itwin.ts";
import { invalidRequest } from "../invalid-request.ts";
import { FilterView } from "./filter-view.ts";
import type { JobService } from "./job-service.ts";

/** Newest first. */
export function jobsGetAll<Details>(service: JobService<Details>): Route {
  const { profile, continuations, store, world } = service;
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
      for (const id of iTwinIds) admitITwin(world.iTwins, id);
      const isWanted = wantedBy(service, query, iTwinIds, call);
      const { items, more } = takePage(store.newestFirst(query.after), query.pageSize, isWanted);
      const last = items.at(-1);
      const token = more && last !== undefined ? continuations.tokenAfter(last) : undefined;
      const views = items.map((job) => ({ job, reading: readJob(job, call.now) }));
      return { status: 200, body: profile.jobsBody(views, nextLinks(call.url, query.filterText, token)) };
    },
  };
}

/**
 * Whether a list shows a job: one that matches, and of other people's only those in the iTwins that the filter asks for by
 * their ids.
 */
function wantedBy<Details>(
  { profile }: JobService<Details>,
  { filter }: ListQuery,
  iTwinIds: readonly string[],
  { caller, now }: Call,
): (job: JobRecord<Details>) => boolean {
  const matches = compileFilter(filter);
  let view: FilterView<Details> | undefined;
  return (job) => {
    view ??= new FilterView(job, profile.filterRules, now);
    view.job = job;
    // What few jobs fulfil is asked first: mostly, that is the filter.
    return matches(view) && (job.owner.id === caller.id || iTwinIds.includes(view.iTwinId?.toLowerCase() ?? ""));
  };
}
