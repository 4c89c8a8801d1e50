// What 10,000 watches cost that ask once a second and are answered at once. Writes its figures as JSON.
//
// A poll beyond the request is the CPU time of this process (user and system, so with garbage collection and timers) by
// the requests of a watch, less the same of a loop that makes the same 10,000 requests a second and watches nothing. So
// what is subtracted is: the init of the call with its path, signal and attempts, the stub's promise and its answer of
// fresh objects, one callback on it, and ten turns of a timer a second. All else counts, down to the loop of the consumer.
import { monitorEventLoopDelay } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import { type WatchJobsOptions, watchJobs } from "@reality-apis/helpers";
import { heapInUse } from "./heap.ts";
import { jobIdOf } from "./job-ids.ts";
import { stubClient } from "./stub-client.ts";

const watches = 10_000;
/** Each some 50,000 polls. A busy neighbour slows some of them: the quietest says what is our own. */
const stretches = 5;
const stretchSeconds = 5;
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

/** The same requests without a watch around them, a thousand each tenth of a second. */
async function askBarely(seconds: number): Promise<void> {
  const { signal } = new AbortController();
  const querySerializer = (): string => "";
  const began = performance.now();
  for (let tenth = 0; tenth < 10 * seconds; tenth += 1) {
    const from = (tenth % 10) * (watches / 10);
    for (let number = from; number < from + watches / 10; number += 1) {
      const init = { params: { path: { id: jobIds[number] } }, querySerializer, signal, attempts: 1 };
      get("/jobs/{id}/progress", init).then(() => {});
    }
    await sleep(Math.max(0, began + 100 * (tenth + 1) - performance.now()));
  }
}

/** CPU time a poll, in microseconds, in the quietest of several stretches. */
async function costOfPolls(meanwhile: (seconds: number) => Promise<unknown>): Promise<number> {
  const costs: number[] = [];
  for (let stretch = 0; stretch < stretches; stretch += 1) {
    const polled = count.polls;
    const before = process.cpuUsage();
    await meanwhile(stretchSeconds);
    const { user, system } = process.cpuUsage(before);
    costs.push((user + system) / (count.polls - polled));
  }
  return Math.min(...costs);
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
  const request = await costOfPolls(askBarely);
  const heapBefore = heapInUse();
  const began = performance.now();
  const watch = watchJobs(client, jobIds, options);
  const createMs = performance.now() - began;
  const consumed = consume(watch);
  await sleep(5000);
  const lag = monitorEventLoopDelay({ resolution: 5 });
  const poll = await costOfPolls((seconds) => sleep(1000 * seconds));
  const lags: number[] = [];
  for (let stretch = 0; stretch < stretches; stretch += 1) {
    lag.reset();
    lag.enable();
    await sleep(2000);
    lag.disable();
    lags.push(lag.max / 1e6);
  }
  const heapBytes = (heapInUse() - heapBefore) / watches;
  await watch.return();
  await consumed;
  const lagMs = Math.min(...lags);
  return { createMs, heapBytes, requestMicroseconds: request, pollMicroseconds: poll - request, lagMs };
}

console.log(JSON.stringify(await measure()));
