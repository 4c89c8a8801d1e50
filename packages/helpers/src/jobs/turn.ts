import { abortable } from "../abortable.ts";
import { tell } from "../observers.ts";
import { type Asked, ask } from "./ask.ts";
import { decide } from "./decide.ts";
import type { Next } from "./poll-event.ts";
import { stepOf } from "./read-progress.ts";
import type { JobReading } from "./reading.ts";
import { factsOf, type Session } from "./session.ts";
import { sleepUntil } from "./sleep-until.ts";
import { isOutcome } from "./states.ts";
import { timedOut, watchFailure } from "./watch-failure.ts";
import { withDeadline } from "./with-deadline.ts";

/**
 * One turn of a watch: wait until the next request is due, make it, decide what follows. Gives the reading to hand
 * out, or `undefined` where the turn brought none; throws what ends the watch.
 */
export async function takeTurn(session: Session): Promise<JobReading | undefined> {
  await sleepUntil(session, session.state.notBefore);
  const asked = await withDeadline(session, (signal) =>
    abortable(signal, () => ask(session.client, session.state, session.clock.now(), signal)),
  );
  if (asked === "late") return expire(session, undefined);
  const [state, next] = decide(session.state, asked.event, session.now(), session.policy);
  session.state = state;
  if (asked.event.kind === "job") session.job = asked.body;
  observe(session, asked, next);
  return follow(session, asked, next);
}

async function follow(session: Session, asked: Asked, next: Next): Promise<JobReading | undefined> {
  const reading = readingOf(session, asked);
  session.lastReading = reading ?? session.lastReading;
  switch (next.do) {
    case "ask":
      // The end itself is handed out once, with the job: not before its details have been fetched.
      return session.state.outcome ? undefined : reading;
    case "finish":
      return finished(session, next);
    case "giveUp":
      throw watchFailure(session.client.service, next, factsOf(session));
    default:
      return expire(session, next.cause);
  }
}

function finished(session: Session, { outcome, jobError }: Next & { do: "finish" }): JobReading | undefined {
  const { lastReading, job } = session;
  if (!lastReading) return undefined;
  return {
    ...lastReading,
    outcome,
    ...(job === undefined ? {} : { job }),
    ...(jobError === undefined ? {} : { jobError }),
  };
}

/** Sleeps until the deadline and gives up there; an outcome that is already known is not lost by it. */
async function expire(session: Session, cause: unknown): Promise<JobReading | undefined> {
  await sleepUntil(session, session.state.deadlineAt ?? 0);
  const facts = factsOf(session);
  const error = timedOut(session.client.service, cause === undefined ? facts : { ...facts, cause });
  const { outcome } = session.state;
  if (!outcome) throw error;
  return finished(session, { do: "finish", outcome, jobError: error });
}

function readingOf(session: Session, { event, body }: Asked): JobReading | undefined {
  if (event.kind !== "progress" && event.kind !== "job") return undefined;
  const { state, client, lastReading } = session;
  // The details of a job whose end is known say nothing new about its progress.
  if (event.kind === "job" && lastReading && isOutcome(lastReading.meaning)) return undefined;
  const isProgress = event.kind === "progress";
  return {
    jobId: state.jobId,
    readAt: session.clock.now(),
    state: event.state,
    meaning: event.meaning,
    percentage: isProgress ? event.percentage : lastReading?.percentage,
    highest: state.highest,
    step: isProgress ? stepOf(client.service, body) : lastReading?.step,
    source: event.kind,
    progress: isProgress ? body : undefined,
  };
}

function observe({ options, state, now, toldStates }: Session, { event }: Asked, next: Next): void {
  const waitMs = next.do === "ask" ? Math.max(0, state.notBefore - now()) : 0;
  if (event.kind === "throttled") tell(options.onThrottled, event.error, waitMs);
  if (event.kind === "fault") tell(options.onFault, event.error, waitMs);
  const isUnknown = (event.kind === "progress" || event.kind === "job") && event.meaning === "unknown";
  if (!isUnknown || event.state === undefined || toldStates.has(event.state)) return;
  toldStates.add(event.state);
  tell(options.onUnknownState, event.state);
}
