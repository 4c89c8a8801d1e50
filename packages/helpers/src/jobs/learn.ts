import { tell } from "../observers.ts";
import type { Asked } from "./ask.ts";
import { decideInto } from "./decide.ts";
import { type JobMessages, messagesIn } from "./job-messages.ts";
import type { Next } from "./poll-event.ts";
import { stepOf } from "./read-progress.ts";
import type { JobReading } from "./reading.ts";
import type { Session } from "./session.ts";
import { isOutcome, type JobOutcome } from "./states.ts";

/** What an answer came to: the next step, and the reading to hand out, if there is one. */
export interface Learnt {
  readonly next: Next;
  readonly reading: JobReading | undefined;
}

/**
 * Takes an answer in: decides what follows, and keeps what is now known of the job.
 *
 * @param now when the answer came, by the session's count
 */
export function learn(session: Session, asked: Asked, now: number = session.now()): Learnt {
  const { state } = session;
  const next = decideInto(state, asked.event, now, session.policy);
  if (asked.event.kind === "job") session.job = asked.body;
  if (asked.event.kind === "messages") session.messages = messagesOf(session, asked.body);
  observe(session, asked, next, now);
  const reading = readingOf(session, asked);
  if (reading) session.lastReading = reading;
  // The end itself is handed out once, with the job: not before its details have been fetched.
  return { next, reading: state.outcome ? undefined : reading };
}

/** The last reading of a watch: what was last read, with the outcome and the job. */
export function lastReadingOf(session: Session, outcome: JobOutcome, error?: unknown): JobReading {
  const { job, state } = session;
  const messages = outcome === "failed" ? (session.messages ?? messagesOf(session, undefined)) : undefined;
  return {
    ...(session.lastReading ?? readingFromState(session, outcome)),
    outcome,
    ...(job !== undefined && { job }),
    ...(messages && { messages }),
    ...(error !== undefined && { [state.ask === "messages" ? "messagesError" : "jobError"]: error }),
  };
}

/** The messages of a job that failed: out of an answer of their own, or out of the job, where it carries them. */
function messagesOf({ client: { service }, job }: Session, body: unknown): JobMessages | undefined {
  if (body !== undefined) return messagesIn(service, service.messages ?? {}, body);
  return service.job.errors === undefined || job === undefined ? undefined : messagesIn(service, service.job, job);
}

/** A watch that goes on from a checkpoint may know the outcome without having read anything itself. */
function readingFromState({ state, clock }: Session, outcome: JobOutcome): JobReading {
  return {
    jobId: state.jobId,
    readAt: clock.now(),
    state: state.lastState,
    meaning: outcome,
    percentage: state.lastPercentage,
    highest: state.highest,
    step: undefined,
    source: "job",
    progress: undefined,
  };
}

function readingOf(session: Session, { event, body }: Asked): JobReading | undefined {
  if (event.kind !== "progress" && event.kind !== "job") return undefined;
  const { state, client } = session;
  // The details of a job whose end is known say nothing new about its progress.
  const isProgress = event.kind === "progress";
  const lastReading = isProgress ? undefined : session.lastReading;
  if (lastReading && isOutcome(lastReading.meaning)) return undefined;
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

function observe({ options, state, toldStates }: Session, { event }: Asked, next: Next, now: number): void {
  const waitMs = next.do === "ask" ? Math.max(0, state.notBefore - now) : 0;
  if (event.kind === "throttled") tell(options.onThrottled, event.error, waitMs);
  if (event.kind === "fault") tell(options.onFault, event.error, waitMs);
  const isUnknown = (event.kind === "progress" || event.kind === "job") && event.meaning === "unknown";
  if (!isUnknown || event.state === undefined || toldStates.has(event.state)) return;
  toldStates.add(event.state);
  tell(options.onUnknownState, event.state);
}
