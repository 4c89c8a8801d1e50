import type { Route } from "../../http/route.ts";
import { findJob } from "../jobs/find-job.ts";
import type { JobService } from "../jobs/job-service.ts";
import { forbidChange } from "./forbid-change.ts";
import type { JobChanges } from "./job-changes.ts";

export function jobsDelete<Details>(service: JobService<Details>, { tooLateToDelete }: JobChanges<Details>): Route {
  const { errors } = service.profile;
  return {
    operation: "jobs-delete",
    method: "DELETE",
    path: "/jobs/{id}",
    answer: ({ id }) => {
      const job = findJob(service, id);
      if (job.submittedAt !== undefined) {
        throw forbidChange(errors, "Cannot delete job.", tooLateToDelete);
      }
      service.store.remove(job.id);
      return { status: 204 };
    },
  };
}
