import type { FilterableJob } from "./filterable-job.ts";

/** Whether a job fulfils a filter. */
export type Filter = (job: FilterableJob) => boolean;
