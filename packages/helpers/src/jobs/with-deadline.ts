import { abortable, forwardAbort } from "../abortable.ts";
import type { Timing } from "./timing.ts";

/** How long a request may take that begins at the deadline or, since the machine slept, after it. */
const lastLookMs = 30_000;

/** A timer for longer than that fires at once; no request lasts for weeks. */
const longestTimerMs = 2 ** 31 - 1;

/** What there is in place of an answer that the deadline cut off. */
export const late: unique symbol = Symbol("late");

/** Makes a request that ends with the signal and, at the latest, at the deadline: then it gives `late`. */
export async function withDeadline<Result>(
  { clock, now, signal }: Timing,
  deadlineAt: number | undefined,
  request: (signal: AbortSignal) => Promise<Result>,
): Promise<Result | typeof late> {
  if (deadlineAt === undefined) return abortable(signal, request);
  const controller = new AbortController();
  const release = forwardAbort(signal, controller);
  const left = deadlineAt - now();
  // One that was due in time is made, even if it begins late: a last look is worth more than the exact moment.
  const timer = clock.setTimer(() => controller.abort(late), left > 0 ? Math.min(left, longestTimerMs) : lastLookMs);
  try {
    return await abortable(controller.signal, request);
  } catch (error) {
    if (error === late) return late;
    throw error;
  } finally {
    clock.clearTimer(timer);
    release();
  }
}
