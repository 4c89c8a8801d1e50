import { ask } from "./ask.ts";
import { dueAfterSleep } from "./due-after-sleep.ts";
import { lastReadingOf, learn } from "./learn.ts";
import type { JobReading } from "./reading.ts";
import { factsOf, type Session } from "./session.ts";
import { sleepUntil } from "./sleep-until.ts";
import { timedOut, watchFailure } from "./watch-failure.ts";
import { late, withDeadline } from "./with-deadline.ts";

/**
 * One turn of a watch: wait until the next request is due, make it, learn from the answer. Gives the reading to hand
 * out, or `undefined` where the turn brought none; throws what ends the watch.
 */
export async function takeTurn(session: Session): Promise<JobReading | undefined> {
  const { notBefore, deadlineAt } = session.state;
  const isLate = deadlineAt !== undefined && notBefore > deadlineAt;
  await sleepUntil(session, isLate ? deadlineAt : notBefore, (due) => dueAfterSleep(session, due));
  // A machine that has slept is woken before the deadline, and has then time for one more request.
  if (isLate && session.now() >= deadlineAt) return timeIsUp(session);
  const asked = await withDeadline(session, deadlineAt, (signal) =>
    ask(session.client, session.state, session.clock, signal),
  );
  if (asked === late) return timeIsUp(session);
  const { next, reading } = learn(session, asked);
  switch (next.do) {
    case "finish":
      return lastReadingOf(session, next.outcome, next.error);
    case "giveUp":
      throw watchFailure(session.client.service, next, factsOf(session));
    default:
      session.cause = next.do === "expire" ? next.cause : undefined;
      return reading;
  }
}

/** Gives up at the deadline; an outcome that is already known is not lost by it. */
function timeIsUp(session: Session): JobReading {
  const { cause } = session;
  const facts = factsOf(session);
  const error = timedOut(session.client.service, cause === undefined ? facts : { ...facts, cause });
  const { outcome } = session.state;
  if (!outcome) throw error;
  return lastReadingOf(session, outcome, error);
}
