import { type Clock, InvalidArgumentError, systemClock } from "@reality-apis/core";
import type { JobClient } from "../../job-client.ts";
import type { PollPolicy } from "../policy.ts";
import { duration, policyFor } from "../policy-for.ts";
import { type Session, startState } from "../session.ts";
import type { WatchJobsOptions } from "./jobs-watch.ts";

/** What all jobs of a pool share. */
export interface PoolContext {
  readonly client: JobClient;
  readonly options: WatchJobsOptions;
  readonly policy: PollPolicy;
  readonly clock: Clock;
  readonly now: () => number;
  readonly signal: AbortSignal;
  readonly requestsPerMinute: number;
  readonly burst: number;
  readonly sweepMs: number;
  readonly progress: boolean;
  readonly maxQueryLength: number;
}

export function createPoolContext(client: JobClient, options: WatchJobsOptions, signal: AbortSignal): PoolContext {
  const { clock = systemClock, progress = true } = options;
  const offset = clock.now() - clock.monotonic();
  return {
    client,
    options,
    policy: policyFor(client.service, options),
    clock,
    now: () => offset + clock.monotonic(),
    signal,
    requestsPerMinute: atLeast("requestsPerMinute", options.requestsPerMinute ?? 60, 1),
    burst: atLeast("burst", options.burst ?? 5, 1),
    sweepMs: duration("sweepMs", options.sweepMs ?? 30_000),
    progress,
    maxQueryLength: atLeast("maxQueryLength", options.maxQueryLength ?? 2048, 200),
  };
}

/** What the session of each job has from the pool: its clock, its schedule, its observers. */
export function sharedSession({ client, options, policy, clock, now, signal }: PoolContext): Omit<Session, "state"> {
  return { client, options, policy, clock, now, signal, toldStates: new Set(), lastReading: undefined, job: undefined };
}

/** The session of one job. What is shared stands behind it, so that thousands of them stay small. */
export function memberSession(context: PoolContext, shared: Omit<Session, "state">, jobId: string): Session {
  const state = { ...startState(context.client, jobId, {}, context.now()) };
  return Object.assign(Object.create(shared), { state, lastReading: undefined, job: undefined });
}

function atLeast(name: string, value: number, least: number): number {
  if (Number.isFinite(value) && value >= least) return value;
  throw new InvalidArgumentError(name, `must be a number, ${least} or more, not ${String(value)}`);
}
