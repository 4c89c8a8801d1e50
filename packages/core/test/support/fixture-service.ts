import type { JobTypes, ServiceClient, ServiceDescription } from "../../src/index.ts";
import { type ClientOptions, createServiceClient } from "../../src/index.ts";

/** A small service of our own, so that these tests lean on no generated client. */
export const service: ServiceDescription = {
  name: "fixture",
  version: "v1",
  title: "Fixture",
  baseUrl: "https://service.invalid/fixture",
  accept: "application/vnd.fixture.v1+json",
  operations: {
    create: { method: "POST", path: "/jobs" },
    read: { method: "GET", path: "/jobs/{id}", id: "id" },
    list: { method: "GET", path: "/jobs" },
    progress: { method: "GET", path: "/jobs/{id}/progress", id: "id" },
    cancel: { method: "DELETE", path: "/jobs/{id}", id: "id" },
  },
  job: { envelope: "job", id: "id", state: "state" },
  progress: { envelope: "progress", percentage: "percentage", state: "state" },
  poll: { delaysMs: [15_000, 30_000, 60_000, 120_000], restartOn: "percentage" },
  states: {
    waiting: [],
    running: ["active"],
    ending: [],
    succeeded: ["success"],
    failed: [],
    cancelled: [],
    over: [],
  },
  toleratedStates: {},
  list: {
    items: "jobs",
    nextLink: "_links.next.href",
    token: "continuationToken",
    filter: "$filter",
    pageSize: "$top",
    defaultPageSize: 100,
    maxPageSize: 1000,
  },
  filter: {},
};

export interface FixturePaths {
  "/jobs/{id}": {
    get: {
      parameters: { path: { id: string }; query?: { $filter?: string } };
      responses: {
        200: { headers: object; content: { "application/json": { job: { id: string } } } };
        404: { headers: object; content: { "application/json": { error: { code: string } } } };
      };
    };
    patch: {
      parameters: { path: { id: string } };
      requestBody: { content: { "application/json": { state: string } } };
      responses: { 200: { headers: object; content: { "application/json": { job: { id: string } } } } };
    };
    delete: { parameters: { path: { id: string } }; responses: { 204: { headers: object; content?: never } } };
  };
  "/jobs": {
    get: {
      parameters: { query?: { $filter?: string; $top?: number; continuationToken?: string } };
      responses: { 200: { headers: object; content: { "application/json": { jobs: { id: string }[] } } } };
    };
    post: {
      requestBody: { content: { "application/json": { name: string } } };
      responses: { 201: { headers: object; content: { "application/json": { job: { id: string } } } } };
    };
  };
}

export type FixtureClient = ServiceClient<FixturePaths, ServiceDescription, JobTypes>;

/** A client that records the requests it makes and answers each with the same response. */
export function recordingClient(
  answer: () => Response = () => Response.json({ job: { id: "a" } }),
  options: Partial<ClientOptions> = {},
): { client: FixtureClient; requests: Request[] } {
  const requests: Request[] = [];
  const client = createServiceClient<FixturePaths, ServiceDescription, JobTypes>(service, {
    accessToken: "secret-token",
    // One attempt, unless a test is about more: waiting has tests of its own.
    attempts: 1,
    fetch: async (url, init) => {
      requests.push(new Request(url, init));
      return answer();
    },
    ...options,
  });
  return { client, requests };
}
