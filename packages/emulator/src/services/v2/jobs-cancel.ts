import type { Route } from "../../http/route.ts";
import { type JobReading, readJob } from "../../jobs/read-job.ts";
import { invalidRequest } from "../invalid-request.ts";
import { findJob } from "../jobs/find-job.ts";
import type { JobService } from "../jobs/job-service.ts";
import type { DetailsV2 } from "./details.ts";

/** Ends a job, which stays. One that is already ending on request is answered once more. */
export function jobsCancel({ profile, store }: JobService<DetailsV2>): Route {
  const { invalidRequest: code, cannotCreate: message } = profile.errors;
  return {
    operation: "jobs-cancel",
    method: "DELETE",
    path: "/jobs/{id}",
    answer: ({ id, now }) => {
      const job = findJob({ store }, id);
      const before = readJob(job, now);
      if (job.cancelAskedAt === undefined || before.endedAt !== undefined) {
        const reason = whyNot(before);
        if (reason !== undefined) {
          throw invalidRequest(code, message, [{ code: "InvalidChange", message: reason, target: "" }]);
        }
        job.cancelAskedAt = now;
        job.cancelIsSure = true;
        job.changedAt = now;
      }
      // The answer is `TerminatingOnCancel` even for a job that ends at once.
      const { endedAt: _, ...reading } = readJob(job, now);
      return { status: 200, body: profile.jobBody({ job, reading: { ...reading, phase: "terminatingOnCancel" } }) };
    },
  };
}

/** The first reason is documented, the other is not. */
function whyNot({ isClosing, endedAt }: JobReading): string | undefined {
  if (endedAt !== undefined) return "The job has already ended. Cancellation is not allowed any more.";
  return isClosing
    ? "The job is about to complete. It is saving the data. Cancellation is not allowed during this period."
    : undefined;
}
