import { sleep } from "@reality-apis/core";
import { dueAfterSleep } from "./due-after-sleep.ts";
import { sliceMs, startNapCheck } from "./nap.ts";
import type { Session } from "./session.ts";

/**
 * Sleeps until a time of the session. Where the machine itself has slept, its steady clock stood still, and what was
 * far off may long be due: then the wait ends as soon as the first delay has passed since the last answer. A clock that
 * was set forward looks the same, and costs one request before its time, but none sooner than the first delay.
 */
export async function sleepUntil(session: Session, at: number): Promise<void> {
  const { clock, now, signal } = session;
  let due = at;
  while (due > now()) {
    const hasSlept = startNapCheck(clock);
    await sleep(clock, Math.min(sliceMs, due - now()), signal);
    if (hasSlept()) due = dueAfterSleep(session, due);
  }
}
