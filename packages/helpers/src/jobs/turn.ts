import { abortable } from "../abortable.ts";
import { ask } from "./ask.ts";
import { lastReadingOf, learn } from "./learn.ts";
import type { JobReading } from "./reading.ts";
import { factsOf, type Session } from "./session.ts";
import { sleepUntil } from "./sleep-until.ts";
import { timedOut, watchFailure } from "./watch-failure.ts";
import { withDeadline } from "./with-deadline.ts";

/**
 * One turn of a watch: wait until the next request is due, make it, learn from the answer. Gives the reading to hand
 * out, or `undefined` where the turn brought none; throws what ends the watch.
 */
export async function takeTurn(session: Session): Promise<JobReading | undefined> {
  await sleepUntil(session, session.state.notBefore);
  const asked = await withDeadline(session, (signal) =>
    abortable(signal, () => ask(session.client, session.state, session.clock.now(), signal)),
  );
  if (asked === "late") return expire(session, undefined);
  const { next, reading } = learn(session, asked);
  switch (next.do) {
    case "ask":
      return reading;
    case "finish":
      return lastReadingOf(session, next.outcome, next.jobError);
    case "giveUp":
      throw watchFailure(session.client.service, next, factsOf(session));
    default:
      return expire(session, next.cause);
  }
}

/** Sleeps until the deadline and gives up there; an outcome that is already known is not lost by it. */
async function expire(session: Session, cause: unknown): Promise<JobReading> {
  await sleepUntil(session, session.state.deadlineAt ?? 0);
  const facts = factsOf(session);
  const error = timedOut(session.client.service, cause === undefined ? facts : { ...facts, cause });
  const { outcome } = session.state;
  if (!outcome) throw error;
  return lastReadingOf(session, outcome, error);
}
