import type { RateLimit, ServiceDescription } from "@reality-apis/core";

/**
 * What the helpers need of a client: the description of its service, and openapi-fetch's verbs. Any generated client
 * fits, and so does a hand-written object in a test.
 *
 * Each verb is a function of a path and an init. Which path takes which parameters is the description's business here, not
 * the compiler's: to compare the generic verbs of a client with any signature would cost it ten times all the rest.
 */
export interface JobClient<Job = unknown, Creation = unknown, Progress = unknown> {
  readonly service: DescribedService<Job, Creation, Progress>;
  /** What its calls are paced by, where it is paced: `watchJobs` keeps to the same pauses. */
  readonly rateLimit?: RateLimit;
  readonly GET: object;
  readonly POST: object;
  readonly PATCH: object;
  readonly PUT: object;
  readonly DELETE: object;
}

/** A service description with the types of its jobs, which exist for the compiler only. */
export interface DescribedService<Job, Creation, Progress> extends ServiceDescription {
  readonly "~types"?: { readonly job: Job; readonly creation: Creation; readonly progress: Progress };
}
