import { InvalidArgumentError, mustBe } from "@reality-apis/core";
import type { Answer } from "../../call.ts";
import type { JobClient } from "../../job-client.ts";
import { duration } from "../durations.ts";
import type { PollPolicy } from "../policy.ts";
import { policyFor } from "../policy-for.ts";
import { createTiming, type Timing } from "../timing.ts";
import type { Allowance } from "./budget.ts";
import type { Dispatcher } from "./dispatcher.ts";
import { dispatcherFor } from "./dispatcher-for.ts";
import type { WatchJobsOptions } from "./jobs-watch.ts";
import { remainingCalls } from "./remaining-calls.ts";
import { type SweepFilters, sweepFilters } from "./sweep-filters.ts";

/** What all jobs of a pool share. */
export interface PoolContext extends Timing {
  readonly client: JobClient;
  readonly options: WatchJobsOptions;
  readonly policy: PollPolicy;
  /** The states already told to `onUnknownState`. */
  readonly toldStates: Set<string>;
  readonly dispatcher: Dispatcher;
  readonly allowance: Partial<Allowance>;
  readonly sweepMs: number;
  readonly progress: boolean;
  readonly maxQueryLength: number;
  /** What the service can be asked by in a list; `undefined` where that can't find a job by its id. */
  readonly filters: SweepFilters | undefined;
  /** Looks at each answer, whatever it answers, and whenever it came by the dispatcher's time. */
  readonly onAnswer: (answer: Answer, now: number) => void;
}

/** How often, at least, an answer is looked at for how many calls are left. */
const lookEveryMs = 1000;

/** @throws InvalidArgumentError for an option that can't be used. */
export function createPoolContext(client: JobClient, options: WatchJobsOptions, signal: AbortSignal): PoolContext {
  let lookedAt = Number.NEGATIVE_INFINITY;
  const { progress = true, requestsPerMinute, burst, iTwinId } = options;
  const dispatcher = dispatcherFor(client, options.clock);
  const timing = createTiming({ ...options, clock: dispatcher.clock }, signal);
  const filters = sweepFilters(client.service, iTwinId);
  if (iTwinId !== undefined && !filters?.unfinished) {
    throw new InvalidArgumentError(
      "iTwinId",
      `can't be used: ${client.service.title} does not filter by iTwin and state`,
    );
  }
  return {
    ...timing,
    client,
    options,
    policy: policyFor(client.service, options),
    toldStates: new Set(),
    dispatcher,
    allowance: {
      ...(requestsPerMinute !== undefined && { perMinute: atLeast("requestsPerMinute", requestsPerMinute, 1) }),
      ...(burst !== undefined && { burst: atLeast("burst", burst, 1) }),
    },
    sweepMs: duration("sweepMs", options.sweepMs ?? 30_000),
    progress,
    maxQueryLength: atLeast("maxQueryLength", options.maxQueryLength ?? 2048, 200),
    filters,
    onAnswer({ response }, now) {
      // Reading a header costs as much as all the rest of an answer.
      if (response.ok && now < lookedAt + lookEveryMs) return;
      lookedAt = now;
      const calls = remainingCalls(response.headers);
      if (calls !== undefined) dispatcher.budget.remaining(calls, now);
    },
  };
}

function atLeast(name: string, value: number, least: number): number {
  return mustBe(`a number, ${least} or more`, Number.isFinite(value) && value >= least, name, value);
}
