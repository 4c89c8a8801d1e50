// `pnpm bench:watch`: what watching many jobs costs, in requests and in this process, beside other ways to wait.
import { buildPackages } from "./build-packages.ts";
import { type Check, isWithin } from "./watch/checks.ts";
import type { WatchFigures } from "./watch/figures.ts";
import { playMany } from "./watch/play-many.ts";
import { playPolicies } from "./watch/play-policies.ts";
import { playSingle } from "./watch/play-single.ts";
import { createPopulation } from "./watch/population.ts";
import { randomFrom } from "./watch/random.ts";
import { checksTable, figuresTable } from "./watch/report.ts";
import { runChild } from "./watch/run-child.ts";
import { scenarios } from "./watch/scenarios.ts";
import { makeJob } from "./watch/simulated-job.ts";

const seed = 20_260_624;
const concurrent = 10_000;
/** Each watched by itself, really: as many as take a minute. */
const single = 1000;

async function requestChecks(): Promise<readonly Check[]> {
  const random = randomFrom(seed);
  const jobs = Array.from({ length: concurrent }, (_, number) => makeJob(number, random));
  const documented = await playSingle(jobs.slice(0, single));
  const play = async (list: typeof scenarios.free): Promise<WatchFigures[]> => {
    const played = [];
    for (const scenario of list) played.push(await playMany(createPopulation(concurrent, seed), scenario));
    return played;
  };
  const free = await play(scenarios.free);
  const limited = await play(scenarios.limited);
  console.log(`${concurrent} jobs, seed ${seed}; the delay is from a job's end until it is noticed.\n`);
  console.log(figuresTable([...playPolicies(jobs, seed), documented, ...free], documented));
  console.log("\nWith 100 requests a minute for all of them:\n");
  console.log(figuresTable(limited, documented));
  return [...free.slice(1).flatMap((row) => freeChecks(row, documented)), ...limited.flatMap(limitedChecks)];
}

function freeChecks({ name, requestsPerJob, meanDelay }: WatchFigures, documented: WatchFigures): readonly Check[] {
  return [
    { name: `${name}: requests, x documented`, value: requestsPerJob / documented.requestsPerJob, atMost: 0.025 },
    { name: `${name}: mean delay, x documented`, value: meanDelay / documented.meanDelay, atMost: 0.3 },
  ];
}

function limitedChecks({ name, meanDelay, refused = 1 }: WatchFigures): readonly Check[] {
  return [
    { name: `${name}, 100 a minute: mean delay, s`, value: meanDelay, atMost: 20 },
    { name: `${name}, 100 a minute: share of 429`, value: refused, atMost: 0.01 },
  ];
}

async function costChecks(): Promise<readonly Check[]> {
  const cost = await runChild(new URL("./watch/cost.ts", import.meta.url));
  const long = await runChild(new URL("./watch/long-watch.ts", import.meta.url));
  const figure = (from: typeof cost, name: string): number => from[name] ?? Number.NaN;
  return [
    { name: "10,000 watches: creation, ms", value: figure(cost, "createMs"), atMost: 250 },
    { name: "10,000 watches: memory of each, bytes", value: figure(cost, "heapBytes"), atMost: 300 },
    { name: "10,000 watches: CPU a poll beyond the request, µs", value: figure(cost, "pollMicroseconds"), atMost: 2 },
    { name: "10,000 watches: event-loop lag, ms", value: figure(cost, "lagMs"), atMost: 50 },
    { name: "1,000 watches, 24 h: polls off the model", value: Math.abs(figure(long, "ofModel") - 1), atMost: 0.1 },
    { name: "1,000 watches, 24 h: growth of the heap", value: figure(long, "heapGrowth"), atMost: 0.1 },
    { name: "1,000 watches, 24 h: real seconds", value: figure(long, "seconds"), atMost: 30 },
    { name: "1,000 watches, 24 h: timers left", value: figure(long, "timersLeft"), atMost: 0 },
  ];
}

async function main(): Promise<number> {
  if (!(await buildPackages())) return 1;
  const checks = [...(await requestChecks()), ...(await costChecks())];
  console.log(`\n${checksTable(checks)}`);
  return checks.every(isWithin) ? 0 : 1;
}

process.exitCode = await main();
