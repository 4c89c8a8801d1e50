import { sleep } from "@reality-apis/core";
import { sliceMs, startNapCheck } from "./nap.ts";
import type { Timing } from "./timing.ts";

/**
 * Sleeps until a time. Where the machine itself has slept, its steady clock stood still, and what was far off may long
 * be due: then `afterNap` says when it is. A clock that was set forward looks the same.
 */
export async function sleepUntil(
  { clock, now, signal }: Timing,
  at: number,
  afterNap: (due: number) => number,
): Promise<void> {
  let due = at;
  while (due > now()) {
    const hasSlept = startNapCheck(clock);
    await sleep(clock, Math.min(sliceMs, due - now()), signal);
    if (hasSlept()) due = afterNap(due);
  }
}
