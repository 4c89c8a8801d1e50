import { type CallResult, UnexpectedAnswerError, unwrap } from "@reality-apis/core";
import type { JobClient } from "@reality-apis/helpers";
import { propertyOf } from "./output/property-of.ts";

/** Reads a job of any service. The path comes from the service description, so that no client's types can know it. */
export async function readJob(client: JobClient, jobId: string, signal: AbortSignal): Promise<object> {
  const { service } = client;
  const { path, id = "id" } = service.operations.read;
  const init = { params: { path: { [id]: jobId } }, signal };
  const answer = await client.GET(path as never, init as never);
  const job = isCallResult(answer) ? propertyOf(unwrap(answer), service.job.envelope) : undefined;
  if (typeof job === "object" && job !== null) return job;
  throw new UnexpectedAnswerError(`${service.title} gave an answer without a job.`);
}

function isCallResult(value: unknown): value is CallResult<unknown> {
  return propertyOf(value, "response") instanceof Response;
}
