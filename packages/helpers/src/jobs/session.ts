import { mustBe, type ServiceDescription } from "@reality-apis/core";
import { requireJobId } from "../call.ts";
import type { JobClient } from "../job-client.ts";
import { isObject } from "../property.ts";
import { serviceOf } from "../service-of.ts";
import { resumed, serviceKey } from "./checkpoint.ts";
import type { Draft } from "./decision.ts";
import { duration } from "./durations.ts";
import type { JobMessages } from "./job-messages.ts";
import type { PollPolicy } from "./policy.ts";
import { policyFor } from "./policy-for.ts";
import type { JobReading } from "./reading.ts";
import { createTiming, type Timing } from "./timing.ts";
import type { WatchErrorFacts } from "./watch-errors.ts";
import type { WatchOptions } from "./watch-options.ts";
import type { WatchState } from "./watch-state.ts";

/** One watch at work: what never changes, and, below, what each answer changes. */
export interface Session extends Timing {
  readonly client: JobClient;
  readonly options: WatchOptions;
  readonly policy: PollPolicy;
  /** The states already told to `onUnknownState`. */
  readonly toldStates: Set<string>;
  /** The session's own: each answer changes it. */
  state: Draft;
  lastReading: JobReading | undefined;
  /** The job itself, out of its envelope, once it was fetched. */
  job: unknown;
  /** The messages of a job that failed, once they were asked for. */
  messages?: JobMessages | undefined;
  /** The fault behind a wait that the deadline will end. */
  cause?: unknown;
}

export function createSession(
  client: JobClient,
  subject: string | WatchState,
  options: WatchOptions,
  signal: AbortSignal,
): Session {
  const service = serviceOf(client);
  mustBe("an object", isObject(options), "options", options);
  const timing = createTiming(options, signal);
  const now = timing.now();
  const { timeoutMs } = options;
  const limit = timeoutMs === undefined ? {} : { deadlineAt: now + duration("timeoutMs", timeoutMs) };
  return {
    ...timing,
    client,
    options,
    policy: policyFor(service, options),
    toldStates: new Set(),
    // The limit of a first watch still holds.
    state: {
      ...limit,
      ...(isObject(subject)
        ? resumed(service, subject, now)
        : startState(service, requireJobId(subject), options, now)),
    },
    lastReading: undefined,
    job: undefined,
  };
}

/** What an error of this watch should know. */
export function factsOf({ state, lastReading, job }: Session): WatchErrorFacts {
  return { jobId: state.jobId, lastReading, checkpoint: state, ...(job === undefined ? {} : { job }) };
}

/** The state of a watch that begins, but for its limit. */
function startState(service: ServiceDescription, jobId: string, options: WatchOptions, now: number): WatchState {
  const { submittedAt, initialDelayMs = 0 } = options;
  return {
    v: 1,
    service: serviceKey(service),
    jobId,
    startedAt: now,
    ...(submittedAt === undefined ? {} : { submittedAt: timeOf(submittedAt) }),
    ask: "progress",
    notBefore: now + duration("initialDelayMs", initialDelayMs),
    stepIndex: 0,
    seen: false,
    throttles: 0,
    faults: 0,
  };
}

function timeOf(submittedAt: Date): number {
  const time = mustBe("a Date", submittedAt instanceof Date, "submittedAt", submittedAt).getTime();
  return mustBe("a valid Date", Number.isFinite(time), "submittedAt", time);
}
