import {
  type ClientOptions,
  createServiceClient,
  type JobTypes,
  type ServiceClient,
  type ServiceDescription,
} from "@reality-apis/core";
import type { JobClient } from "../../src/index.ts";
import { service } from "./fixture-service.ts";

type TextClient<Job> = JobClient<Job> & Pick<ServiceClient<object, ServiceDescription, JobTypes>, "use">;

/** A real client, whose service is a function from an address to a body or a whole answer. */
export function textClient<Job>(
  answer: (url: URL, index: number) => unknown,
  options: Partial<ClientOptions> = {},
  description: ServiceDescription = service,
): { readonly client: TextClient<Job>; readonly seen: string[] } {
  const seen: string[] = [];
  const client = createServiceClient<object, ServiceDescription, JobTypes>(description, {
    accessToken: "token",
    backoff: { baseMs: 1, capMs: 1, floorMs: 0 },
    fetch: async (url) => {
      const body = await answer(new URL(url), seen.push(url) - 1);
      return body instanceof Response ? body : Response.json(body);
    },
    ...options,
  });
  return { client: client as unknown as TextClient<Job>, seen };
}
