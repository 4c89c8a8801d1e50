import { isRealityApiError } from "@reality-apis/core";
import type { JobClient } from "../job-client.ts";
import { serviceKey } from "./checkpoint.ts";
import type { JobFailedError } from "./outcome-errors.ts";
import type { JobResult } from "./result.ts";

/**
 * Whether a caught value says that a job of this client's service failed. Its `result` then has the client's own types,
 * which neither a `catch` nor `instanceof JobFailedError` can know.
 *
 * @example if (isJobFailedError(error, client)) console.log(error.result.job?.name, error.errors);
 */
export function isJobFailedError<Job, Creation, Progress>(
  error: unknown,
  { service }: JobClient<Job, Creation, Progress>,
): error is JobFailedError & { readonly result: JobResult<Job, Progress> } {
  if (!isRealityApiError(error) || error.kind !== "jobFailed") return false;
  return "service" in error && error.service === serviceKey(service);
}
