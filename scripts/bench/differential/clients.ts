import { unwrap } from "@reality-apis/core";
import { createRealityConversionClient, type paths } from "@reality-apis/reality-conversion";
import axios from "axios";
import got from "got";
import ky from "ky";
import createClient from "openapi-fetch";

/** Gives the parsed body of a successful answer, or throws. */
export interface HttpClient {
  readonly name: string;
  get(url: string): Promise<unknown>;
}

export const token = "eyJhbGciOiJub25lIn0.differential";
export const oursName = "reality-apis";

const headers = { Authorization: `Bearer ${token}`, Accept: "application/json" };
/** The timeouts of those who have one are 10 and 30 seconds: shortened, so that they are seen to end. */
const timeoutMs = 1000;

/** Six ways to make the same call, each as it comes. */
export function clients(): readonly HttpClient[] {
  return [
    { name: "fetch", get: (url) => plainly(`${url}jobs/a`) },
    { name: "openapi-fetch", get: (url) => byPath(url) },
    { name: "ky", get: (url) => ky(`${url}jobs/a`, { headers, timeout: timeoutMs }).json() },
    { name: "got", get: (url) => got(`${url}jobs/a`, { headers }).json() },
    { name: "axios", get: async (url) => (await axios.get<unknown>(`${url}jobs/a`, { headers })).data },
    ours(),
  ];
}

async function plainly(url: string): Promise<unknown> {
  const response = await fetch(url, { headers });
  if (!response.ok) throw new Error(`HTTP status ${response.status}`);
  return response.json();
}

async function byPath(baseUrl: string): Promise<unknown> {
  const client = createClient<paths>({ baseUrl, headers });
  const { data, response } = await client.GET("/jobs/{id}", { params: { path: { id: "a" } } });
  if (!response.ok) throw new Error(`HTTP status ${response.status}`);
  return data;
}

function ours(): HttpClient {
  return {
    name: oursName,
    async get(baseUrl) {
      const client = createRealityConversionClient({ baseUrl, accessToken: token, attemptTimeoutMs: timeoutMs });
      return unwrap(await client.GET("/jobs/{id}", { params: { path: { id: "a" } } }));
    },
  };
}
