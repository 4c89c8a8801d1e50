import { readJob } from "../../jobs/read-job.ts";
import type { JobOverview, ServiceOverview } from "../service-overview.ts";
import { FilterView } from "./filter-view.ts";
import type { JobService } from "./job-service.ts";

/** A service's jobs as they are now, and the newest `limit` of them one by one. */
export function jobsOverview<Details>(
  { store, profile }: JobService<Details>,
  now: number,
  limit: number,
): ServiceOverview {
  const states: Record<string, number> = {};
  const jobs: JobOverview[] = [];
  for (const job of store.newestFirst()) {
    const view = new FilterView(job, profile.filterRules, now);
    const { state } = view;
    states[state] = (states[state] ?? 0) + 1;
    if (jobs.length === limit) continue;
    const { id, name, type } = view;
    const { percentage, phase } = readJob(job, now);
    const { createdAt } = job;
    jobs.push({ id, name, type, state, phase, percentage, createdAt });
  }
  return { states, jobs };
}
