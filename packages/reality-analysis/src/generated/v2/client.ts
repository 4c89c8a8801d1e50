// Generated from specs/reality-analysis.v2.yaml and specs/shared.yaml.
// SHA-256 of the specification: 0250816e4891794b57921ed56b106b2cfb1da3d6665ecb8bed41171bcc3a8f59
// Generator: @reality-apis/scripts with openapi-typescript 7.13.0
// Do not edit: change the specification, then run `pnpm codegen`.

import { type ClientOptions, createServiceClient, type ServiceClient } from "@reality-apis/core";
import type { Job, JobCreate, JobProgress, paths } from "./schema.ts";
import { service } from "./service.ts";

/** The types of the jobs of Reality Analysis v2. */
export interface RealityAnalysisJobTypes {
  readonly job: Job;
  readonly creation: JobCreate;
  readonly progress: JobProgress;
}

/** A client of Reality Analysis v2, as {@link createRealityAnalysisClient} makes it. */
export interface RealityAnalysisClient extends ServiceClient<paths, typeof service, RealityAnalysisJobTypes> {}

/**
 * Makes a client of Reality Analysis v2. Makes no request by itself.
 *
 * Announced as a Technology Preview in September 2025; the vendor's SDK calls its jobs generally available since July 2026.
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
