import type { Route } from "../../http/route.ts";
import { readJob } from "../../jobs/read-job.ts";
import { findJob } from "./find-job.ts";
import type { JobService } from "./job-service.ts";

export function jobsGet<Details>(service: JobService<Details>): Route {
  return {
    operation: "jobs-get",
    method: "GET",
    path: "/jobs/{id}",
    answer: ({ id, now }) => {
      const job = findJob(service, id);
      return { status: 200, body: service.profile.jobBody({ job, reading: readJob(job, now) }) };
    },
  };
}
