import { createRealityConversionClient, type paths, service } from "@reality-apis/reality-conversion";
import createClient from "openapi-fetch";

/** Whoever makes one and the same reading of a job's progress. */
export type Caller = () => Promise<unknown>;

/** What answers a request, however it is put. */
export type Answer = (request: Request | string, init?: RequestInit) => Promise<Response>;

const jobId = "cc3d35cc-416a-4262-9714-b359da70b419";
const token = "Bearer eyJhbGciOiJub25lIn0";
const headers = { Accept: service.accept, Authorization: token };
const init = { params: { path: { id: jobId } } };

/** `fetch` and `JSON.parse`, as a program without any client would do it. */
export function rawCaller(baseUrl: string, fetch: Answer): Caller {
  return async () => {
    const response = await fetch(`${baseUrl}/jobs/${jobId}/progress`, { headers });
    return JSON.parse(await response.text());
  };
}

/** openapi-fetch with nothing added. */
export function bareCaller(baseUrl: string, fetch?: Answer): Caller {
  const client = createClient<paths>({ baseUrl, headers, ...(fetch && { fetch }) });
  return () => client.GET("/jobs/{id}/progress", init);
}

/** Our client as it comes, with everything on and idle: token function, retries, limit, budget, timers, size. */
export function ourCaller(baseUrl: string, fetch?: (url: string, init: RequestInit) => Promise<Response>): Caller {
  const client = createRealityConversionClient({ baseUrl, accessToken: async () => token, ...(fetch && { fetch }) });
  return () => client.GET("/jobs/{id}/progress", init);
}
