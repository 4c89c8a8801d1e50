import type { Route } from "../../http/route.ts";
import type { JobRecord } from "../../jobs/job-record.ts";
import { readJob } from "../../jobs/read-job.ts";
import { readBody } from "../read-body.ts";
import { findJob } from "./find-job.ts";
import { forbidChange } from "./forbid-change.ts";
import type { JobChange, JobService } from "./job-service.ts";

export function jobsPatch<Details>(service: JobService<Details>): Route {
  const { profile } = service;
  return {
    operation: "jobs-patch",
    method: "PATCH",
    path: "/jobs/{id}",
    answer: async (call) => {
      const job = findJob(service, call.id);
      const change = await readBody(call, profile.change, profile.errors, "Cannot modify job.");
      const reason = whyNot(job, change, call.now);
      if (reason !== undefined) throw forbidChange(profile.errors, "Cannot modify job.", reason);
      apply(job, change, call.now);
      return { status: 200, body: profile.jobBody({ job, reading: readJob(job, call.now) }) };
    },
  };
}

/** The first reason is documented; that the others are refused at all is not. */
function whyNot<Details>(
  job: JobRecord<Details>,
  { state, change }: JobChange<Details>,
  now: number,
): string | undefined {
  const submitted = job.submittedAt !== undefined;
  if (state === "active" && submitted) return "Cannot resubmit an already submitted job.";
  if (change !== undefined && submitted) return "Cannot change an already submitted job.";
  if (state === "cancelled" && readJob(job, now).state !== "active") return "Cannot cancel a job that is not active.";
  return undefined;
}

function apply<Details>(job: JobRecord<Details>, { state, change }: JobChange<Details>, now: number): void {
  if (change !== undefined) job.details = change(job.details);
  if (state === "active") job.submittedAt = now;
  if (state === "cancelled") job.cancelAskedAt ??= now;
  if (state !== undefined || change !== undefined) job.changedAt = now;
}
