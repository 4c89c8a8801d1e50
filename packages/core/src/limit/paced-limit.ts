import type { Clock } from "../clock.ts";
import type { Bucket } from "./bucket.ts";
import { createPace } from "./pace.ts";
import type { RateLimit } from "./rate-limit.ts";
import { createWaitingLine } from "./waiting-line.ts";

/** When to look again whether the line is gone. */
const lookAgainMs = 50;

/** A rate limit that learns its pace from the service's answers, and keeps to what it is told beforehand. */
export function createPacedLimit(
  clock: Clock,
  concurrency: number = Infinity,
  buckets: readonly Bucket[] = [],
): RateLimit {
  const pace = createPace();
  let inFlight = 0;
  const delayAt = (now: number): number => {
    let delay = pace.delayMs(now);
    for (const bucket of buckets) delay = Math.max(delay, bucket.delayMs(now));
    return delay;
  };
  const take = (): number => {
    if (inFlight >= concurrency) return Infinity;
    const now = clock.monotonic();
    const delay = delayAt(now);
    if (delay > 0) return delay;
    inFlight += 1;
    pace.started(now);
    for (const bucket of buckets) bucket.take(now);
    return 0;
  };
  const line = createWaitingLine(take, clock);
  return {
    enter: (signal) => (line.isEmpty && take() === 0 ? undefined : line.join(signal)),
    // Who can wait elsewhere leaves the next place to those who stand in line.
    delayMs: () => Math.max(delayAt(clock.monotonic()), line.isEmpty ? 0 : lookAgainMs),
    leave(status, askedMs) {
      inFlight -= 1;
      if (status === 429) pace.throttled(clock.monotonic(), askedMs ?? 0);
      else if (status !== undefined) pace.succeeded(clock.monotonic());
      if (!line.isEmpty) line.advance();
    },
  };
}
