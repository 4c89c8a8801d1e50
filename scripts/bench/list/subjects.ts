import { setTimeout as sleep } from "node:timers/promises";
import { createNodeFetch } from "@reality-apis/core/node";
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
  /** The subject that shows what no walk of this kind can beat, where the bar may lie below it. */
  readonly floor?: string;
}

export const latencyOfAll = "latency of all pages";

const floor = "no parsing: latency + transfer";
const nodeFloor = "no parsing, createNodeFetch";
const slowLoop = "hand loop, slow consumer";

export function subjects(baseUrl: string): readonly Subject[] {
  return [
    { name: floor, walk: floorLoop(baseUrl), workMs: 0 },
    { name: nodeFloor, walk: floorLoop(baseUrl, { fetch: createNodeFetch() }), workMs: 0 },
    { name: "hand loop", walk: handLoop(baseUrl), workMs: 0 },
    { name: "ours", walk: ourWalk(baseUrl), workMs: 0, bar: { atMost: 1.1, of: floor } },
    { name: slowLoop, walk: handLoop(baseUrl), workMs: latencyMs },
    slow("ours, slow consumer", floor, ourWalk(baseUrl)),
    slow("ours, slow consumer, prefetch: 2", floor, ourWalk(baseUrl, { prefetch: 2 })),
    slow("ours, createNodeFetch, slow consumer", nodeFloor, ourWalk(baseUrl, { fetch: createNodeFetch() })),
    slow(
      "ours, createNodeFetch, slow consumer, prefetch: 2",
      nodeFloor,
      ourWalk(baseUrl, { fetch: createNodeFetch(), prefetch: 2 }),
    ),
    { name: "ours, shards: 4", walk: ourShards(baseUrl), workMs: 0, bar: { atMost: 0.65, of: latencyOfAll } },
  ];
}

/** Half of a hand loop's time; a chain that takes longer than that by itself, without parsing, can't get there. */
function slow(name: string, chain: string, walk: Walk): Subject {
  return { name, walk, workMs: latencyMs, bar: { atMost: 0.5, of: slowLoop, floor: chain } };
}

/** Walks once; gives the seconds it took. */
export async function timeWalk({ walk, workMs }: Subject): Promise<number> {
  const begun = performance.now();
  await walk(async () => {
    if (workMs > 0) await sleep(workMs);
  });
  return (performance.now() - begun) / 1000;
}
