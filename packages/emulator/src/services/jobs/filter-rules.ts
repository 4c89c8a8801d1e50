import type { JobRecord } from "../../jobs/job-record.ts";
import type { JobReading } from "../../jobs/read-job.ts";

/** Where a service's jobs have what filters ask for. */
export interface FilterRules<Details> {
  facts(details: Details): JobFacts;
  /** The state in the service's words. */
  state(reading: Pick<JobReading, "phase" | "state">): string;
  inputIds(details: Details): readonly string[];
  outputIds(job: JobRecord<Details>): readonly string[];
}

/** What the jobs of all services have. */
export interface JobFacts {
  readonly type: string;
  readonly name?: string;
  readonly iTwinId?: string;
}
