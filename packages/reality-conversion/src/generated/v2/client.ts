// Generated from specs/reality-conversion.v2.yaml and specs/shared.yaml.
// SHA-256 of the specification: 84431b1023d7910dad5c10cc3704d28f049834f289b0119ccac02dc9b69242f0
// Generator: @reality-apis/scripts with openapi-typescript 7.13.0
// Do not edit: change the specification, then run `pnpm codegen`.

import { type ClientOptions, createServiceClient, type ServiceClient } from "@reality-apis/core";
import type { Job, JobCreate, JobProgress, paths } from "./schema.ts";
import { service } from "./service.ts";

/** The types of the jobs of Reality Conversion v2. */
export interface RealityConversionJobTypes {
  readonly job: Job;
  readonly creation: JobCreate;
  readonly progress: JobProgress;
}

/** A client of Reality Conversion v2, as {@link createRealityConversionClient} makes it. */
export interface RealityConversionClient extends ServiceClient<paths, typeof service, RealityConversionJobTypes> {}

/**
 * Makes a client of Reality Conversion v2. Makes no request by itself.
 *
 * Technical Preview: available for testing purposes only.
 *
 * ```ts
 * const client = createRealityConversionClient({ accessToken });
 * const { data, error } = await client.GET("/jobs/{id}", { params: { path: { id: jobId } } });
 * ```
 *
 * @param options - Only `accessToken` is needed: the token, or a function that gets it for each call.
 * @throws InvalidArgumentError when an option can't be used.
 */
export function createRealityConversionClient(options: ClientOptions): RealityConversionClient {
  return createServiceClient<paths, typeof service, RealityConversionJobTypes>(service, options);
}
