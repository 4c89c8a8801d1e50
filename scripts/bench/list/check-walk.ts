import { setTimeout as sleep } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { jobCount, pageCount } from "./job-list.ts";
import type { Subject } from "./subjects.ts";

/** What one walk that nobody times has shown. */
export interface WalkFacts {
  /** Whether each job came once. */
  readonly isExact: boolean;
  /** By how much the memory in use grew from the twentieth page to the last but five, in MiB. */
  readonly grownMiB: number;
}

/** Walks once, at the pace of its consumer, and looks at the jobs and at the memory that is in use. */
export async function checkWalk({ walk, workMs }: Subject): Promise<WalkFacts> {
  const seen = new Uint8Array(jobCount);
  let [pages, jobs, early, late] = [0, 0, 0, 0];
  await walk(async (items) => {
    pages += 1;
    for (const item of items) {
      jobs += 1;
      const id = typeof item === "object" && item !== null && "id" in item ? String(item.id) : "";
      seen[Number(id.slice(-12))] = 1;
    }
    if (pages === 20) early = usedMiB();
    if (pages === pageCount - 5) late = usedMiB();
    if (workMs > 0) await sleep(workMs);
  });
  return { isExact: jobs === jobCount && !seen.includes(0), grownMiB: late - early };
}

function usedMiB(): number {
  setFlagsFromString("--expose_gc");
  const collect: unknown = runInNewContext("gc");
  if (typeof collect !== "function") throw new Error("The engine gives no way to collect garbage.");
  collect();
  return process.memoryUsage().heapUsed / 2 ** 20;
}
