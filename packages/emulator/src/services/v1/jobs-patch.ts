import type { Route } from "../../http/route.ts";
import type { JobRecord } from "../../jobs/job-record.ts";
import { stateWordOf } from "../../jobs/job-state-word.ts";
import { readJob } from "../../jobs/read-job.ts";
import { findJob } from "../jobs/find-job.ts";
import type { JobService } from "../jobs/job-service.ts";
import { readBody } from "../read-body.ts";
import { refuseProblems } from "../refuse-problems.ts";
import { forbidChange } from "./forbid-change.ts";
import type { JobChange, JobChanges } from "./job-changes.ts";

export function jobsPatch<Details>(service: JobService<Details>, changes: JobChanges<Details>): Route {
  const { profile } = service;
  const { errors } = profile;
  return {
    operation: "jobs-patch",
    method: "PATCH",
    path: "/jobs/{id}",
    answer: async (call) => {
      const job = findJob(service, call.id);
      const change = await readBody(call, changes.kind, errors, "Cannot modify job.");
      const reason = whyNot(job, change, call.now);
      if (reason !== undefined) throw forbidChange(errors, "Cannot modify job.", reason);
      const details = change.change?.(job.details) ?? job.details;
      const problems = changes.problemsOf?.(details) ?? [];
      if (problems.length > 0) throw refuseProblems(errors, "Cannot modify job.", problems);
      apply(job, change, details, call.now);
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
  if (state === "cancelled" && stateWordOf(readJob(job, now).phase) !== "active")
    return "Cannot cancel a job that is not active.";
  return undefined;
}

function apply<Details>(
  job: JobRecord<Details>,
  { state, change }: JobChange<Details>,
  details: Details,
  now: number,
): void {
  job.details = details;
  if (state === "active") job.submittedAt = now;
  if (state === "cancelled") job.cancelAskedAt ??= now;
  if (state !== undefined || change !== undefined) job.changedAt = now;
}
