import type { Route } from "../../http/route.ts";
import { readJob } from "../../jobs/read-job.ts";
import { readBody } from "../read-body.ts";
import type { JobService } from "./job-service.ts";
import { newJob } from "./new-job.ts";

export function jobsCreate<Details>(service: JobService<Details>): Route {
  const { profile, store, world } = service;
  return {
    operation: "jobs-create",
    method: "POST",
    path: "/jobs",
    answer: async (call) => {
      const details = await readBody(call, profile.creation, profile.errors, profile.errors.cannotCreate);
      profile.admit(details);
      const { caller: owner, now: createdAt } = call;
      const job = newJob(service, { details, owner, createdAt, fate: world.fates.take() });
      if (profile.creationSubmits) job.submittedAt = createdAt;
      store.add(job);
      return { status: 201, body: profile.jobBody({ job, reading: readJob(job, call.now) }) };
    },
  };
}
