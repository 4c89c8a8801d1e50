import { randomFrom } from "./random.ts";
import { makeJob, type SimulatedJob } from "./simulated-job.ts";

/** Jobs at one moment, and those that come after them. */
export interface Population {
  /** The jobs at work, each with the seconds since its submission. */
  initial(): readonly { readonly job: SimulatedJob; readonly age: number }[];
  /** A job that is submitted now. */
  fresh(): SimulatedJob;
}

/**
 * Makes so many jobs as they are met at any moment of a service that has long been running: the longer a job runs, the
 * more likely it is to be among them, and it is as likely to be at its end as at its beginning.
 */
export function createPopulation(size: number, seed: number): Population {
  const random = randomFrom(seed);
  const sample = Array.from({ length: 20_000 }, (_, number) => makeJob(number, random));
  const total = sample.reduce((sum, { endsAfter }) => sum + endsAfter, 0);
  let made = 0;
  return {
    initial() {
      const step = total / size;
      let [reached, index] = [0, 0];
      return Array.from({ length: size }, (_, number) => {
        for (; reached + (sample[index]?.endsAfter ?? total) < number * step; index += 1) {
          reached += sample[index]?.endsAfter ?? 0;
        }
        const job = sample[index] ?? makeJob(number, random);
        return { job, age: job.endsAfter * random() };
      });
    },
    fresh() {
      made += 1;
      return makeJob(made, random);
    },
  };
}
