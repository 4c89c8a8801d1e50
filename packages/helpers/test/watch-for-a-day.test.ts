import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, it } from "vitest";
import { type JobClient, watchJobs } from "../src/index.ts";
import { service } from "./support/fixture-service.ts";
import { type GetInit, jobIdOf } from "./support/many-jobs-service.ts";
import { VirtualClock } from "./support/virtual-clock.ts";

const hourMs = 3_600_000;
const jobIds = Array.from({ length: 1000 }, (_, number) => jobIdOf(number));

/** A service whose jobs are at work for ever; it only counts, since a record of a day would grow itself. */
function endlessJobs(clock: VirtualClock): { client: JobClient<{ id: string; state: string }>; requestsBy: number[] } {
  /** Requests by second for the first minute, and all others under one more. */
  const requestsBy: number[] = Array(61).fill(0);
  const response = { ok: true, status: 200, headers: new Headers() };
  const listed = (query: string): object => ({
    jobs: (query.match(/[0-9a-f]{8}-[0-9a-f-]{27}/g) ?? []).map((id) => ({ id, state: "active" })),
  });
  const get = async (path: string, { querySerializer }: GetInit): Promise<unknown> => {
    const second = Math.min(60, Math.floor(clock.seconds));
    requestsBy[second] = (requestsBy[second] ?? 0) + 1;
    const isList = path === "/jobs";
    const jobProgress = { state: "active", percentage: 10 };
    return { data: isList ? listed(querySerializer()) : { jobProgress }, response };
  };
  const unused = async (): Promise<unknown> => Promise.reject(new Error("A watch makes only GET requests."));
  return { client: { service, GET: get, POST: unused, PATCH: unused, PUT: unused, DELETE: unused }, requestsBy };
}

function heapInUse(): number {
  setFlagsFromString("--expose-gc");
  const collect: unknown = runInNewContext("gc");
  if (typeof collect !== "function") throw new Error("the engine gives no way to collect garbage");
  collect();
  return process.memoryUsage().heapUsed;
}

it("X02: a thousand slow jobs, watched for a day: first requests spread, never over the budget, heap flat", async () => {
  const clock = new VirtualClock();
  const { client, requestsBy } = endlessJobs(clock);
  const watch = watchJobs(client, jobIds, { clock });
  const taken = (async () => {
    for await (const _ of watch);
  })();
  await clock.advance(2 * hourMs);
  const early = heapInUse();
  await clock.advance(22 * hourMs);
  expect(heapInUse() / early).toBeLessThan(1.1);
  expect(Math.max(...requestsBy.slice(0, 60))).toBeLessThanOrEqual(10);
  // Sixty a minute: a ninth of what a thousand jobs would take if each were asked for every two minutes.
  const requests = requestsBy.reduce((sum, each) => sum + each);
  expect(requests).toBeLessThanOrEqual(24 * 60 * 60 + 60);
  expect(requests).toBeGreaterThan(24 * 60 * 50);
  await watch.return();
  await taken;
  expect(clock.pending, "no timer is left").toBe(0);
}, 120_000);
