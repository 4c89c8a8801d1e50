import { sleep } from "../sleep.ts";
import { dueAfterSleep } from "./due-after-sleep.ts";
import type { Session } from "./session.ts";

/** Long waits are slept in slices, so that a machine which wakes up is noticed soon, and no timer is ever too long. */
const sliceMs = 15_000;
/** How much further the wall clock must have run than the steady one for the machine to have slept. */
const sleptMs = 5000;

/**
 * Sleeps until a time of the session. Where the machine itself has slept, its steady clock stood still, and what was
 * far off may long be due: then the wait ends as soon as the first delay has passed since the last answer. A clock that
 * was set forward looks the same, and costs one request before its time, but none sooner than the first delay.
 */
export async function sleepUntil(session: Session, at: number): Promise<void> {
  const { clock, now, signal } = session;
  let due = at;
  while (due > now()) {
    const [wall, steady] = [clock.now(), clock.monotonic()];
    await sleep(clock, Math.min(sliceMs, due - now()), signal);
    const drift = clock.now() - wall - (clock.monotonic() - steady);
    if (drift > sleptMs) due = dueAfterSleep(session, due);
  }
}
