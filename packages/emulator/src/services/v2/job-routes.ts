import type { Route } from "../../http/route.ts";
import type { JobService } from "../jobs/job-service.ts";
import { jobsCreate } from "../jobs/jobs-create.ts";
import { jobsGet } from "../jobs/jobs-get.ts";
import { jobsGetAll } from "../jobs/jobs-get-all.ts";
import { jobsProgress } from "../jobs/jobs-progress.ts";
import type { DetailsV2 } from "./details.ts";
import { jobsCancel } from "./jobs-cancel.ts";
import { jobsMessages } from "./jobs-messages.ts";

/** The six operations on jobs that the v2 services have in common. */
export function jobRoutesV2(service: JobService<DetailsV2>): Route[] {
  return [
    jobsCreate(service),
    jobsGetAll(service),
    jobsGet(service),
    jobsCancel(service),
    jobsProgress(service),
    jobsMessages(service),
  ];
}
