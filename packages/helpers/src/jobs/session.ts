import { type Clock, systemClock } from "@reality-apis/core";
import type { JobClient } from "../job-client.ts";
import { resumed, serviceKey } from "./checkpoint.ts";
import type { PollPolicy } from "./policy.ts";
import { duration, policyFor } from "./policy-for.ts";
import type { JobReading } from "./reading.ts";
import type { WatchErrorFacts } from "./watch-errors.ts";
import type { WatchOptions } from "./watch-options.ts";
import type { WatchState } from "./watch-state.ts";

/** One watch at work: what never changes, and, below, what each answer changes. */
export interface Session {
  readonly client: JobClient;
  readonly options: WatchOptions;
  readonly policy: PollPolicy;
  readonly clock: Clock;
  /** The time by a count that is never set back, so that no change of the machine's clock shortens a wait. */
  readonly now: () => number;
  /** Ends the watch's requests and waits. */
  readonly signal: AbortSignal;
  /** The states already told to `onUnknownState`. */
  readonly toldStates: Set<string>;
  state: WatchState;
  lastReading: JobReading | undefined;
  /** The job itself, out of its envelope, once it was fetched. */
  job: unknown;
}

export function createSession(
  client: JobClient,
  subject: string | WatchState,
  options: WatchOptions,
  signal: AbortSignal,
): Session {
  const clock = options.clock ?? systemClock;
  const offset = clock.now() - clock.monotonic();
  return {
    client,
    options,
    policy: policyFor(client.service, options),
    clock,
    now: () => offset + clock.monotonic(),
    signal,
    toldStates: new Set(),
    state:
      typeof subject === "string"
        ? startState(client, subject, options, clock.now())
        : resumed(client.service, subject, clock.now()),
    lastReading: undefined,
    job: undefined,
  };
}

/** What an error of this watch should know. */
export function factsOf({ state, lastReading, job }: Session): WatchErrorFacts {
  return { jobId: state.jobId, lastReading, checkpoint: state, ...(job === undefined ? {} : { job }) };
}

/** The state of a watch that begins. */
export function startState({ service }: JobClient, jobId: string, options: WatchOptions, now: number): WatchState {
  const { timeoutMs, submittedAt, initialDelayMs = 0 } = options;
  return {
    v: 1,
    service: serviceKey(service),
    jobId,
    startedAt: now,
    ...(submittedAt === undefined ? {} : { submittedAt: submittedAt.getTime() }),
    ...(timeoutMs === undefined ? {} : { deadlineAt: now + duration("timeoutMs", timeoutMs) }),
    ask: "progress",
    notBefore: now + duration("initialDelayMs", initialDelayMs),
    stepIndex: 0,
    seen: false,
    throttles: 0,
    faults: 0,
  };
}
