// Generated from specs/reality-analysis.v1.yaml and specs/shared.yaml.
// SHA-256 of the specification: ca566197188d1b1be58be3c937d89bc7548b090c8299789f2930f0f24641fac9
// Generator: @reality-apis/scripts with openapi-typescript 7.13.0
// Do not edit: change the specification, then run `pnpm codegen`.

import { type ClientOptions, createServiceClient, type ServiceClient } from "@reality-apis/core";
import type { Job, JobCreate, JobProgress, paths } from "./schema.ts";
import { service } from "./service.ts";

/** The types of the jobs of Reality Analysis v1. */
export interface RealityAnalysisJobTypes {
  readonly job: Job;
  readonly creation: JobCreate;
  readonly progress: JobProgress;
}

/** A client of Reality Analysis v1, as {@link createRealityAnalysisClient} makes it. */
export interface RealityAnalysisClient extends ServiceClient<paths, typeof service, RealityAnalysisJobTypes> {}

/**
 * Makes a client of Reality Analysis v1. Makes no request by itself.
 *
 * Technical Preview: available for testing purposes only.
 *
 * ```ts
 * const client = createRealityAnalysisClient({ accessToken });
 * const { data, error } = await client.GET("/jobs/{id}", { params: { path: { id: jobId } } });
 * ```
 *
 * @param options - Only `accessToken` is needed: the token, or a function that gets it for each call.
 * @throws InvalidArgumentError when an option can't be used.
 */
export function createRealityAnalysisClient(options: ClientOptions): RealityAnalysisClient {
  return createServiceClient<paths, typeof service, RealityAnalysisJobTypes>(service, options);
}
