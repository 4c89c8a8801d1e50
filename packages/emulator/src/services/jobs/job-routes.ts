import type { Route } from "../../http/route.ts";
import type { JobChanges } from "./job-changes.ts";
import type { JobService } from "./job-service.ts";
import { jobsCreate } from "./jobs-create.ts";
import { jobsDelete } from "./jobs-delete.ts";
import { jobsGet } from "./jobs-get.ts";
import { jobsGetAll } from "./jobs-get-all.ts";
import { jobsPatch } from "./jobs-patch.ts";
import { jobsProgress } from "./jobs-progress.ts";

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
