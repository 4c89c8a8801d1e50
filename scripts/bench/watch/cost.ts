// What 10,000 watches cost that ask once a second and are answered at once. Writes its figures as JSON.
import { monitorEventLoopDelay } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import { type WatchJobsOptions, watchJobs } from "@reality-apis/helpers";
import { heapInUse } from "./heap.ts";
import { jobIdOf } from "./job-ids.ts";
import { stubClient } from "./stub-client.ts";

const watches = 10_000;
const count = { polls: 0 };
const { client, get } = stubClient(count);
const jobIds = Array.from({ length: watches }, (_, number) => jobIdOf(number));
const options: WatchJobsOptions = {
  delaysMs: [1000],
  allowFasterThanDocumented: true,
  requestsPerMinute: 10_000_000,
  burst: 1_000_000,
};

async function consume(watch: AsyncIterable<unknown>): Promise<void> {
  for await (const _ of watch);
}

/** The same requests without a watch around them: all once a second, by one timer, a hundred at a time. */
async function askBarely(seconds: number): Promise<void> {
  const end = performance.now() + 1000 * seconds;
  for (let second = performance.now(); second < end; second += 1000) {
    for (let from = 0; from < watches; from += 100) {
      for (const id of jobIds.slice(from, from + 100)) {
        const init = { params: { path: { id } } };
        get("/jobs/{id}/progress", init).then(() => {});
      }
      await sleep(0);
    }
    await sleep(Math.max(0, second + 1000 - performance.now()));
  }
}

/** CPU time a poll, in microseconds, while something goes on for some seconds. */
async function costOfPolls(seconds: number, meanwhile: (seconds: number) => Promise<void>): Promise<number> {
  const polled = count.polls;
  const before = process.cpuUsage();
  await meanwhile(seconds);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / (count.polls - polled);
}

/** The code is warm before anything counts: a watch goes on for hours. */
async function warmUp(): Promise<void> {
  const watch = watchJobs(client, jobIds.slice(0, 2000), options);
  const consumed = consume(watch);
  await sleep(6000);
  await watch.return();
  await consumed;
  await askBarely(5);
}

async function measure(): Promise<Readonly<Record<string, number>>> {
  await warmUp();
  const request = await costOfPolls(8, askBarely);
  const heapBefore = heapInUse();
  const began = performance.now();
  const watch = watchJobs(client, jobIds, options);
  const createMs = performance.now() - began;
  const consumed = consume(watch);
  await sleep(5000);
  const lag = monitorEventLoopDelay({ resolution: 5 });
  const lags: number[] = [];
  const poll = await costOfPolls(8, async (seconds) => {
    for (let stretch = 0; stretch < seconds; stretch += 2) {
      lag.reset();
      lag.enable();
      await sleep(2000);
      lag.disable();
      lags.push(lag.max / 1e6);
    }
  });
  const heapBytes = (heapInUse() - heapBefore) / watches;
  await watch.return();
  await consumed;
  // A busy neighbour stops the process now and then: the quietest stretch says what is our own.
  const lagMs = Math.min(...lags);
  return { createMs, heapBytes, requestMicroseconds: request, pollMicroseconds: poll - request, lagMs };
}

console.log(JSON.stringify(await measure()));
