import { createRateLimit } from "@reality-apis/core";
import { createRealityConversionClient } from "@reality-apis/reality-conversion";
import { expect, it } from "vitest";
import { type JobEvent, type JobsWatch, watchJobs } from "../src/index.ts";
import { jobIdOf, jobs, ManyJobsService, quiet } from "./support/many-jobs-service.ts";
import { settle, VirtualClock } from "./support/virtual-clock.ts";

const ids = [jobIdOf(0), jobIdOf(1)];
const tooLong = (jobId: string): object => ({ jobId, error: { name: "RateLimitedError" } });

function collect(watch: JobsWatch): JobEvent[] {
  const events: JobEvent[] = [];
  (async () => {
    for await (const event of watch) events.push(event);
  })();
  return events;
}

it("an error of one of many jobs carries what was last read of it", async () => {
  const clock = new VirtualClock();
  const many = new ManyJobsService(clock, jobs(2, quiet));
  many.fault = ({ at }) => (at >= 20 ? { status: 503 } : undefined);
  const events = collect(watchJobs(many.client, ids, { clock }));
  await clock.advance(2_000_000);
  expect(events.flatMap(({ error }) => error ?? [])).toMatchObject(
    Array(2).fill({ name: "TransientFailuresError", lastReading: { percentage: 10, state: "active" } }),
  );
});

it("R11: a list that fails in passing ends no watch, however short a wait maxRetryAfterMs allows", async () => {
  const clock = new VirtualClock();
  const many = new ManyJobsService(clock, jobs(2, quiet));
  many.fault = ({ kind, at }) => (kind === "list" && at < 1 ? { status: 503 } : undefined);
  const watch = watchJobs(many.client, ids, { clock, maxRetryAfterMs: 10_000 });
  const events = collect(watch);
  await clock.advance(60_000);
  expect(events.filter(({ error }) => error)).toEqual([]);
  await watch.return();
});

it("R11: a wait that is too long is told to all, also where it comes for the details of a job that has ended", async () => {
  const clock = new VirtualClock();
  const lives = jobs(2, quiet).set(jobIdOf(0), () => ({ state: "success", percentage: 100 }));
  const many = new ManyJobsService(clock, lives);
  many.fault = ({ kind }) => (kind === "job" ? { status: 429, retryAfter: "7200" } : undefined);
  const events = collect(watchJobs(many.client, ids, { clock, sweepMs: 1e8 }));
  await clock.advance(100_000);
  expect(events.find(({ reading }) => reading?.outcome)).toMatchObject({ jobId: jobIdOf(0) });
  expect(events.find(({ error }) => error)).toMatchObject({ jobId: jobIdOf(1), error: { retryAfterMs: 7_200_000 } });
  expect(
    many.seen.every(({ at }) => at < 1),
    "nothing is asked after it",
  ).toBe(true);
});

it("R11: a wait too long for one watch is told to all watches of the budget, also to one that begins meanwhile", async () => {
  const clock = new VirtualClock();
  const many = new ManyJobsService(clock, jobs(3, quiet));
  many.fault = ({ at }) => (at > 10 ? { status: 429, retryAfter: "7200" } : undefined);
  const [one, other] = [0, 1].map((number) => collect(watchJobs(many.client, [jobIdOf(number)], { clock })));
  await clock.advance(20_000);
  expect(one?.at(-1)).toMatchObject(tooLong(jobIdOf(0)));
  expect(other?.at(-1)).toMatchObject(tooLong(jobIdOf(1)));
  const late = collect(watchJobs(many.client, [jobIdOf(2)], { clock }));
  await clock.advance(1000);
  expect(late).toMatchObject([tooLong(jobIdOf(2))]);
});

it("many requests at the same time are no leak of listeners", async () => {
  const warnings: string[] = [];
  const note = ({ message }: Error): number => warnings.push(message);
  process.on("warning", note);
  const client = createRealityConversionClient({
    accessToken: "token",
    rateLimit: createRateLimit(),
    fetch: () => new Promise(() => {}),
  });
  const watch = watchJobs(client, [...jobs(30, quiet).keys()], { burst: 30 });
  await settle();
  await watch.return();
  await settle();
  process.off("warning", note);
  expect(warnings).toEqual([]);
});
