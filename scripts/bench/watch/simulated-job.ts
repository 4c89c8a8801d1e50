import { normal } from "./random.ts";

/** A job of the simulation. Times are seconds from its submission. */
export interface SimulatedJob {
  readonly endsAfter: number;
  /** When its percentage moves, in order. */
  readonly changes: readonly number[];
}

/**
 * Makes a job: by turns a conversion (half of them run 9 minutes or less, 95 of 100 half an hour) with 20 visible steps,
 * and a modeling job (two and a half hours; 10.8) with 100, behind a queue of a minute on average. The durations are an
 * assumption, not the services' own.
 */
export function makeJob(number: number, random: () => number): SimulatedJob {
  const [median, late, steps] = number % 2 === 0 ? [540, 1800, 20] : [9000, 38_880, 100];
  const spread = Math.log(late / median) / 1.645;
  const queued = -60 * Math.log(1 - random());
  const runs = median * Math.exp(spread * normal(random));
  const changes = Array.from({ length: steps }, () => queued + runs * random());
  return { endsAfter: queued + runs, changes: changes.sort((a, b) => a - b) };
}

/** What the job's progress says at a time: its percentage is how many of its steps are behind it. */
export function percentageAt({ changes }: SimulatedJob, second: number): number {
  let [low, high] = [0, changes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((changes[middle] ?? 0) <= second) low = middle + 1;
    else high = middle;
  }
  return Math.floor((99 * low) / changes.length);
}
