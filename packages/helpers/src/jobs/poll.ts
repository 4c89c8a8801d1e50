import { mustBe, requireSignal } from "@reality-apis/core";
import { forwardAbort } from "../abortable.ts";
import { endOnReturn, left } from "../leaving.ts";
import { delaysOf, duration } from "./durations.ts";
import { PollTimeoutError } from "./poll-timeout-error.ts";
import { delayAt } from "./schedule.ts";
import { sleepUntil } from "./sleep-until.ts";
import { createTiming, type Timing, type TimingOptions } from "./timing.ts";
import { late, withDeadline } from "./with-deadline.ts";

/** How to poll. */
export interface PollOptions<Value> extends TimingOptions {
  /** Delays from one answer to the next read, in milliseconds; the last one repeats. Default: 15, 30, 60, 120 seconds. */
  readonly delaysMs?: readonly number[];
  /** What starts the delays over when it differs (`!==`) from that of the value before. Default: nothing does. */
  readonly restartOn?: (value: Value) => unknown;
  /** Ends the polling: the iteration rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** The longest time to poll, in milliseconds from the first read. Default: no limit. Then a `PollTimeoutError`. */
  readonly timeoutMs?: number;
}

/**
 * Reads, waits, and reads again: what lies under `watchJob`, for any service. Hands out each value as it comes; leaving
 * the loop ends the polling, and `return()` also what is under way. Nothing is read before the first value is wanted, nor
 * while the caller works on one.
 *
 * Delays count from the answer, and carry no jitter. What `read` throws ends the iteration: it is not repeated here.
 *
 * @example for await (const run of poll(() => getRun(id), { restartOn: ({ done }) => done })) if (run.isOver) break;
 * @throws InvalidArgumentError at once, when an option can't be used.
 * @throws PollTimeoutError from the iteration, after `timeoutMs`; a read that is due exactly then is still made.
 */
export function poll<Value>(
  read: (signal: AbortSignal) => Promise<Value>,
  options: PollOptions<NoInfer<Value>> = {},
): AsyncGenerator<Value, void, undefined> {
  const { delaysMs = [15_000, 30_000, 60_000, 120_000], timeoutMs } = options;
  mustBe("a function", typeof read === "function", "read", read);
  if (timeoutMs !== undefined) duration("timeoutMs", timeoutMs);
  requireSignal(options.signal);
  const leaving = new AbortController();
  return endOnReturn(values(read, delaysOf(delaysMs), options, leaving), leaving);
}

async function* values<Value>(
  read: (signal: AbortSignal) => Promise<Value>,
  delaysMs: readonly number[],
  { signal, timeoutMs, restartOn, ...timingOptions }: PollOptions<Value>,
  leaving: AbortController,
): AsyncGenerator<Value, void, undefined> {
  const release = forwardAbort(signal, leaving);
  const timing = createTiming(timingOptions, leaving.signal);
  const deadlineAt = timeoutMs === undefined ? undefined : timing.now() + timeoutMs;
  let index = 0;
  let before: unknown;
  try {
    for (;;) {
      const value = await withDeadline(timing, deadlineAt, read);
      if (value === late) throw new PollTimeoutError();
      const settledAt = timing.now();
      const fact = restartOn?.(value);
      if (fact !== before) index = 0;
      before = fact;
      yield value;
      await rest(timing, settledAt + delayAt({ delaysMs }, index), deadlineAt, settledAt + delayAt({ delaysMs }, 0));
      index += 1;
    }
  } catch (error) {
    if (error !== left) throw error;
  } finally {
    release();
    leaving.abort();
  }
}

/** Waits for the next read, or for the deadline where that comes first; a machine that slept reads soon after it wakes. */
async function rest(timing: Timing, due: number, deadlineAt = due, firstDue = due): Promise<void> {
  await sleepUntil(timing, Math.min(due, deadlineAt), (at) => Math.min(at, firstDue));
  if (due > deadlineAt && timing.now() >= deadlineAt) throw new PollTimeoutError();
}
