import { waitForJob } from "@reality-apis/helpers";
import { BenchClock } from "./bench-clock.ts";
import { delaysOf, type WatchFigures } from "./figures.ts";
import { jobIdOf } from "./job-ids.ts";
import { JobService } from "./job-service.ts";
import type { SimulatedJob } from "./simulated-job.ts";

/** Each job watched by itself, by the documented schedule. */
export async function playSingle(jobs: readonly SimulatedJob[]): Promise<WatchFigures> {
  const clock = new BenchClock();
  const simulated = new JobService(clock);
  for (const [number, job] of jobs.entries()) simulated.submit(jobIdOf(number), job);
  const delays: number[] = [];
  const watches = jobs.map(async (_, number) => {
    await waitForJob(simulated.client, jobIdOf(number), { clock, details: false });
    delays.push(simulated.endedFor(jobIdOf(number)));
  });
  while (delays.length < jobs.length) await clock.advance(3600);
  await Promise.all(watches);
  return {
    name: "watchJob, each by itself",
    setting: `documented; ${jobs.length} jobs, really run`,
    requestsPerJob: simulated.requests / jobs.length,
    ...delaysOf(delays),
  };
}
