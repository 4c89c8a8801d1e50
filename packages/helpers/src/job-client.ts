import type { ServiceDescription } from "@reality-apis/core";

/**
 * What the helpers need of a client: the description of its service, and openapi-fetch's verbs. Any generated client
 * fits, and so does a hand-written object in a test.
 *
 * The verbs are typed so that every stricter one is accepted; which path takes which parameters is the description's
 * business here, not the compiler's.
 */
export interface JobClient<Job = unknown, Creation = unknown, Progress = unknown> {
  readonly service: DescribedService<Job, Creation, Progress>;
  GET(path: never, init: never): Promise<unknown>;
  POST(path: never, init: never): Promise<unknown>;
  PATCH(path: never, init: never): Promise<unknown>;
  PUT(path: never, init: never): Promise<unknown>;
  DELETE(path: never, init: never): Promise<unknown>;
}

/** A service description with the types of its jobs, which exist for the compiler only. */
export interface DescribedService<Job, Creation, Progress> extends ServiceDescription {
  readonly "~types"?: { readonly job: Job; readonly creation: Creation; readonly progress: Progress };
}
