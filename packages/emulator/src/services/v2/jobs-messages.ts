import type { JobMessagesResponse, JobMessage as Message } from "@reality-apis/reality-modeling/v2";
import type { Route } from "../../http/route.ts";
import type { JobMessage } from "../../jobs/job-fate.ts";
import { readJob } from "../../jobs/read-job.ts";
import { findJob } from "../jobs/find-job.ts";
import type { JobService } from "../jobs/job-service.ts";
import type { DetailsV2 } from "./details.ts";

/** A job's errors and warnings: none before it has ended. */
export function jobsMessages({ store }: JobService<DetailsV2>): Route {
  return {
    operation: "jobs-messages",
    method: "GET",
    path: "/jobs/{id}/messages",
    answer: ({ id, now }) => {
      const job = findJob({ store }, id);
      const { phase, endedAt } = readJob(job, now);
      const errors = phase === "failed" ? job.plan.errors : [];
      const warnings = endedAt === undefined ? [] : job.plan.warnings;
      const body: JobMessagesResponse = {
        messages: { errors: errors.map(whole), warnings: warnings.map(whole) },
      };
      return { status: 200, body };
    },
  };
}

function whole({ code = "", title = "", message = "", params = [] }: JobMessage): Message {
  return { code, title, message, params: [...params] };
}
