import { setTimeout as sleep } from "node:timers/promises";
import { latencyMs } from "./job-list.ts";
import { floorLoop, handLoop, ourShards, ourWalk, type Walk } from "./walks.ts";

/** One way to walk through the list, with a consumer that is quick or slow. */
export interface Subject {
  readonly name: string;
  readonly walk: Walk;
  /** How long the consumer works on a page, in milliseconds. */
  readonly workMs: number;
  readonly bar?: Bar;
}

/** The most that a walk may take, as a share of something else. */
export interface Bar {
  readonly atMost: number;
  /** Another subject's best time, or the time that a page is under way, for all pages. */
  readonly of: string;
}

export const latencyOfAll = "latency of all pages";

export function subjects(baseUrl: string): readonly Subject[] {
  const floor = "no parsing: latency + transfer";
  const slowLoop = "hand loop, slow consumer";
  return [
    { name: floor, walk: floorLoop(baseUrl), workMs: 0 },
    { name: "hand loop", walk: handLoop(baseUrl), workMs: 0 },
    { name: "ours", walk: ourWalk(baseUrl), workMs: 0, bar: { atMost: 1.1, of: floor } },
    { name: slowLoop, walk: handLoop(baseUrl), workMs: latencyMs },
    {
      name: "ours, slow consumer",
      walk: ourWalk(baseUrl),
      workMs: latencyMs,
      bar: { atMost: 0.5, of: slowLoop },
    },
    {
      name: "ours, slow consumer, prefetch: 2",
      walk: ourWalk(baseUrl, 2),
      workMs: latencyMs,
      bar: { atMost: 0.5, of: slowLoop },
    },
    { name: "ours, shards: 4", walk: ourShards(baseUrl), workMs: 0, bar: { atMost: 0.65, of: latencyOfAll } },
  ];
}

/** Walks once; gives the seconds it took. */
export async function timeWalk({ walk, workMs }: Subject): Promise<number> {
  const begun = performance.now();
  await walk(async () => {
    if (workMs > 0) await sleep(workMs);
  });
  return (performance.now() - begun) / 1000;
}
