import { type WatchJobsOptions, watchJobs } from "@reality-apis/helpers";
import { BenchClock } from "./bench-clock.ts";
import { delaysOf, type WatchFigures } from "./figures.ts";
import { jobIdOf } from "./job-ids.ts";
import { JobService } from "./job-service.ts";
import type { Population } from "./population.ts";

/** How to watch a population. */
export interface ManyScenario {
  readonly name: string;
  readonly setting: string;
  readonly options: WatchJobsOptions;
  /** Requests that the service takes a minute. */
  readonly perMinute?: number;
  /** How long to look, in hours, after one hour that does not count. */
  readonly hours: number;
}

/** A population that stays as large as it is: each job that ends makes room for a new one. */
export async function playMany(population: Population, scenario: ManyScenario): Promise<WatchFigures> {
  const { name, setting, options, hours } = scenario;
  const clock = new BenchClock();
  const simulated = new JobService(clock, scenario.perMinute);
  const initial = population.initial();
  for (const [number, { job, age }] of initial.entries()) simulated.submit(jobIdOf(number), job, age);
  const watch = watchJobs(
    simulated.client,
    initial.map((_, number) => jobIdOf(number)),
    { ...options, clock },
  );
  let [delays, next]: [number[], number] = [[], initial.length];
  const reading = (async () => {
    for await (const { jobId, reading, error } of watch) {
      if (error) throw error;
      if (!reading?.outcome) continue;
      delays.push(simulated.endedFor(jobId));
      simulated.submit(jobIdOf(next), population.fresh());
      watch.add(jobIdOf(next));
      next += 1;
    }
  })();
  await clock.advance(3600);
  const before = { requests: simulated.requests, refused: simulated.refused };
  delays = [];
  await clock.advance(hours * 3600);
  const requests = simulated.requests - before.requests;
  await watch.return();
  await reading;
  return {
    name,
    setting,
    requestsPerJob: requests / delays.length,
    ...delaysOf(delays),
    perMinute: requests / (hours * 60),
    refused: simulated.refused / simulated.requests,
  };
}
