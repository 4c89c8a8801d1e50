import { forwardAbort } from "../abortable.ts";
import type { Session } from "./session.ts";

/** Makes a request that ends with the watch's signal and, at the latest, at its deadline: then it gives `"late"`. */
export async function withDeadline<Result>(
  { state, clock, now, signal }: Session,
  request: (signal: AbortSignal) => Promise<Result>,
): Promise<Result | "late"> {
  const { deadlineAt } = state;
  if (deadlineAt === undefined) return request(signal);
  const controller = new AbortController();
  const release = forwardAbort(signal, controller);
  const late = Symbol("late");
  // One that became due while the machine slept is still made, so that even then a last look is taken.
  const timer = clock.setTimer(() => controller.abort(late), Math.max(1, deadlineAt - now()));
  try {
    return await request(controller.signal);
  } catch (error) {
    if (error === late) return "late";
    throw error;
  } finally {
    clock.clearTimer(timer);
    release();
  }
}
