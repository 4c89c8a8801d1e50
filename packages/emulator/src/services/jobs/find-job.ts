import { errorReply } from "../../http/error-reply.ts";
import { Refusal } from "../../http/refusal.ts";
import type { JobRecord } from "../../jobs/job-record.ts";
import type { JobService } from "./job-service.ts";

/** The job, or a Refusal with status 404. */
export function findJob<Details>({ store }: Pick<JobService<Details>, "store">, id: string): JobRecord<Details> {
  const job = store.get(id);
  if (job !== undefined) return job;
  throw new Refusal(errorReply(404, { code: "JobNotFound", message: "Requested job is not available." }));
}
