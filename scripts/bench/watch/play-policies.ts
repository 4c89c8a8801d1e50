import { delaysOf, type WatchFigures } from "./figures.ts";
import { randomFrom } from "./random.ts";
import type { SimulatedJob } from "./simulated-job.ts";

/** How others wait: the seconds before the next request, after so many. */
interface Policy {
  readonly name: string;
  readonly setting: string;
  readonly delay: (requests: number, random: () => number) => number;
}

const waiterCeiling = Math.log2(120 / 2) + 1;

const policies: readonly Policy[] = [
  { name: "Azure core-lro", setting: "each 2 s", delay: () => 2 },
  { name: "fixed", setting: "each 10 s", delay: () => 10 },
  {
    name: "AWS waiter",
    setting: "2 to 120 s, doubling by chance",
    // As @smithy/util-waiter: by chance up to a bound that doubles, until the bound would be the longest delay.
    delay: (requests, random) => (requests > waiterCeiling ? 120 : 2 + random() * (2 * 2 ** (requests - 1) - 2)),
  },
];

/** What these policies come to by arithmetic: an answer takes no time, and nothing ever fails. */
export function playPolicies(jobs: readonly SimulatedJob[], seed: number): readonly WatchFigures[] {
  return policies.map(({ name, setting, delay }) => {
    const random = randomFrom(seed);
    let requests = 0;
    const delays = jobs.map(({ endsAfter }) => {
      let at = 0;
      for (let count = 1; ; count += 1) {
        requests += 1;
        if (at >= endsAfter) return at - endsAfter;
        at += delay(count, random);
      }
    });
    return { name, setting, requestsPerJob: requests / jobs.length, ...delaysOf(delays) };
  });
}
