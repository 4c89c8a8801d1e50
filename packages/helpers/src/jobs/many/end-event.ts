import { lastReadingOf } from "../learn.ts";
import type { Next } from "../poll-event.ts";
import { factsOf, type Session } from "../session.ts";
import { watchFailure } from "../watch-failure.ts";
import type { JobEvent } from "./jobs-watch.ts";

/** The event that a job's watch ends with: its last reading, or why there is none. */
export function endEvent(session: Session, next: Exclude<Next, { do: "ask" }>): JobEvent {
  const { jobId } = session.state;
  if (next.do === "finish") return { jobId, reading: lastReadingOf(session, next.outcome, next.error) };
  const giveUp = next.do === "expire" ? ({ do: "giveUp", reason: "timeout" } as const) : next;
  return { jobId, error: watchFailure(session.client.service, giveUp, factsOf(session)) };
}
