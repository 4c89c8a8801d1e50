import { type Clock, InvalidArgumentError, systemClock } from "@reality-apis/core";
import type { JobClient } from "../../job-client.ts";
import type { PollPolicy } from "../policy.ts";
import { duration, policyFor } from "../policy-for.ts";
import { createSession, type Session } from "../session.ts";
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

/** The session of one job, on what all share: its clock, its schedule, its observers. */
export function createMemberSession(context: PoolContext, jobId: string, toldStates: Set<string>): Session {
  const { client, options, policy, clock, now, signal } = context;
  const session = createSession(client, jobId, options, signal);
  return {
    ...session,
    policy,
    clock,
    now,
    toldStates,
    state: { ...session.state, startedAt: now(), notBefore: now() },
  };
}

function atLeast(name: string, value: number, least: number): number {
  if (Number.isFinite(value) && value >= least) return value;
  throw new InvalidArgumentError(name, `must be a number, ${least} or more, not ${String(value)}`);
}
