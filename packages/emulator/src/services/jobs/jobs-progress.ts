import { errorReply } from "../../http/error-reply.ts";
import type { Route } from "../../http/route.ts";
import { readJob } from "../../jobs/read-job.ts";
import type { JobService } from "./job-service.ts";

export function jobsProgress<Details>({ profile, store }: JobService<Details>): Route {
  const { progressAvailableMs = Number.POSITIVE_INFINITY } = profile;
  return {
    operation: "jobs-progress",
    method: "GET",
    path: "/jobs/{id}/progress",
    answer: ({ id, now }) => {
      const job = store.get(id);
      if (job === undefined || now - (job.submittedAt ?? now) > progressAvailableMs) {
        return errorReply(404, profile.errors.progressNotFound);
      }
      return { status: 200, body: profile.progressBody(readJob(job, now)) };
    },
  };
}
