import type { Route } from "../../http/route.ts";
import type { JobService } from "../jobs/job-service.ts";
import { jobsCreate } from "../jobs/jobs-create.ts";
import { jobsGet } from "../jobs/jobs-get.ts";
import { jobsGetAll } from "../jobs/jobs-get-all.ts";
import { jobsProgress } from "../jobs/jobs-progress.ts";
import type { JobChanges } from "./job-changes.ts";
import { jobsDelete } from "./jobs-delete.ts";
import { jobsPatch } from "./jobs-patch.ts";

/** The six operations on jobs that the v1 services have in common. */
export function jobRoutes<Details>(service: JobService<Details>, changes: JobChanges<Details>): Route[] {
  return [
    jobsCreate(service),
    jobsGetAll(service),
    jobsGet(service),
    jobsPatch(service, changes),
    jobsDelete(service, changes),
    jobsProgress(service),
  ];
}
