import type { JobClient } from "@reality-apis/helpers";
import { service } from "@reality-apis/reality-conversion";

const response = { ok: true, status: 200, headers: new Headers({ "Content-Type": "application/json" }) };

/** A client that answers at once with bare objects: the progress of every job, and empty lists. */
export function stubClient(count: { polls: number }): {
  readonly client: JobClient;
  readonly get: (path: string, init: object) => Promise<unknown>;
} {
  const get = async (path: string): Promise<unknown> => {
    if (path === service.operations.list.path) return { data: { jobs: [] }, response };
    count.polls += 1;
    return { data: { progress: { percentage: 56, state: "active", step: "Convert_Files" } }, response };
  };
  const unused = async (): Promise<unknown> => Promise.reject(new Error("A watch makes only GET requests."));
  return { client: { service, GET: get, POST: unused, PATCH: unused, PUT: unused, DELETE: unused }, get };
}
