// Generated from specs/reality-modeling.v1.yaml and specs/shared.yaml.
// SHA-256 of the specification: 61f3ec73018e9e5103f4b786ef4e79324820caa5a31c617e0149f6214c4c312b
// Generator: @reality-apis/scripts with openapi-typescript 7.13.0
// Do not edit: change the specification, then run `pnpm codegen`.

import { type ClientOptions, createServiceClient, type ServiceClient } from "@reality-apis/core";
import type { Job, JobCreate, JobProgress, paths } from "./schema.ts";
import { service } from "./service.ts";

/** The types of the jobs of Reality Modeling v1. */
export interface RealityModelingJobTypes {
  readonly job: Job;
  readonly creation: JobCreate;
  readonly progress: JobProgress;
}

/** A client of Reality Modeling v1, as {@link createRealityModelingClient} makes it. */
export interface RealityModelingClient extends ServiceClient<paths, typeof service, RealityModelingJobTypes> {}

/**
 * Makes a client of Reality Modeling v1. Makes no request by itself.
 *
 * ```ts
 * const client = createRealityModelingClient({ accessToken });
 * const { data, error } = await client.GET("/jobs/{id}", { params: { path: { id: jobId } } });
 * ```
 *
 * @param options - Only `accessToken` is needed: the token, or a function that gets it for each call.
 * @throws InvalidArgumentError when an option can't be used.
 */
export function createRealityModelingClient(options: ClientOptions): RealityModelingClient {
  return createServiceClient<paths, typeof service, RealityModelingJobTypes>(service, options);
}
