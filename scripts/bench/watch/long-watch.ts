// A thousand quiet jobs watched for 24 hours of a virtual clock. Writes its figures as JSON.
import { watchJobs } from "@reality-apis/helpers";
import { BenchClock } from "./bench-clock.ts";
import { heapInUse } from "./heap.ts";
import { jobIdOf } from "./job-ids.ts";
import { stubClient } from "./stub-client.ts";

const watches = 1000;
const count = { polls: 0 };
const { client } = stubClient(count);
const clock = new BenchClock();
const began = performance.now();
const jobIds = Array.from({ length: watches }, (_, number) => jobIdOf(number));
const watch = watchJobs(client, jobIds, { clock, requestsPerMinute: 6000 });
const consumed = (async () => {
  for await (const { error } of watch) if (error) throw error;
})();

const heaps: number[] = [];
for (let hour = 0; hour < 24; hour += 1) {
  await clock.advance(3600);
  if (hour >= 1) heaps.push(heapInUse());
}
await watch.return();
await consumed;
// One job that does not move: at once, after 15, 30, 60, and then each 120 seconds.
const model = watches * (4 + (24 * 3600 - 105) / 120);
console.log(
  JSON.stringify({
    polls: count.polls,
    ofModel: count.polls / model,
    heapGrowth: (heaps.at(-1) ?? 0) / (heaps[0] ?? 1) - 1,
    seconds: (performance.now() - began) / 1000,
    timersLeft: clock.pending,
  }),
);
