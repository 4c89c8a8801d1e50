import { tell } from "../../observers.ts";
import { delayAt } from "../schedule.ts";
import { isOutcome, meaningOf } from "../states.ts";
import type { Budget } from "./budget.ts";
import { type IdFilter, idFilters } from "./id-filters.ts";
import type { Member } from "./member.ts";
import type { PoolContext } from "./pool-context.ts";
import { type Swept, sweep } from "./sweep.ts";

type AskJob = (member: Member, because: "ended" | "missing") => void;

/** A job that two sweeps running do not show may be gone, or may not be listed: only the job itself can tell. */
const missesUntilAsked = 2;

/** Finds out by lists which of many jobs have ended: one request for dozens of them. */
export class Sweeper {
  readonly #context: PoolContext;
  readonly #members: ReadonlyMap<string, Member>;
  readonly #budget: Budget;
  readonly #askJob: AskJob;
  /** The jobs, cut into filters; made anew when the set of jobs has changed. */
  #filters: readonly IdFilter[] | undefined;
  /** What the sweep under way has still to ask for. */
  #waiting: IdFilter[] = [];
  #dueAt: number;
  #faults = 0;

  constructor(context: PoolContext, members: ReadonlyMap<string, Member>, budget: Budget, askJob: AskJob) {
    this.#context = context;
    this.#members = members;
    this.#budget = budget;
    this.#askJob = askJob;
    this.#dueAt = context.now();
  }

  /** When the next list request is due; `Infinity` where a sweep would gain nothing. */
  nextDue(): number {
    if (this.#waiting.length > 0) return 0;
    // One job is asked for its progress anyway; a list would only cost.
    return this.#members.size > 1 || !this.#context.progress ? this.#dueAt : Number.POSITIVE_INFINITY;
  }

  changed(): void {
    this.#filters = undefined;
  }

  /** Makes the next list request; settles when it has been answered and taken in. */
  async run(): Promise<void> {
    const { client, clock, signal } = this.#context;
    if (this.#waiting.length === 0) this.#begin();
    const filter = this.#waiting.shift();
    if (!filter) return;
    const swept = await sweep(client, filter, clock.now(), signal);
    if (swept.kind === "states") this.#take(filter, swept.states);
    else this.#postpone(swept);
  }

  #begin(): void {
    const { client, now, sweepMs, requestsPerMinute, maxQueryLength } = this.#context;
    this.#filters ??= idFilters(client.service, [...this.#members.keys()], maxQueryLength);
    this.#waiting = [...this.#filters];
    // Half of the budget at most: the other half is for progress.
    this.#dueAt = now() + Math.max(sweepMs, (this.#waiting.length * 2 * 60_000) / requestsPerMinute);
  }

  #take(filter: IdFilter, states: ReadonlyMap<string, string | undefined>): void {
    this.#faults = 0;
    this.#budget.settled(this.#context.now());
    for (const jobId of filter.jobIds) {
      const member = this.#members.get(jobId);
      if (!member || member.session.state.outcome) continue;
      const key = jobId.toLowerCase();
      member.missed = states.has(key) ? 0 : member.missed + 1;
      const state = states.get(key);
      if (state !== undefined && isOutcome(meaningOf(this.#context.client.service, state)))
        this.#askJob(member, "ended");
      else if (member.missed >= missesUntilAsked) this.#askJob(member, "missing");
    }
  }

  /** What failed is asked for again with the next sweep; the progress of each job goes on meanwhile. */
  #postpone(swept: Exclude<Swept, { kind: "states" }>): void {
    const { now, options, policy } = this.#context;
    const asked = swept.kind === "throttled" ? (swept.askedMs ?? 0) : 0;
    const waitMs = Math.max(delayAt(policy, this.#faults), asked);
    this.#faults += 1;
    this.#waiting = [];
    this.#dueAt = Math.max(this.#dueAt, now() + waitMs);
    if (swept.kind === "throttled") this.#budget.throttled(now(), waitMs);
    else this.#budget.settled(now());
    tell(swept.kind === "throttled" ? options.onThrottled : options.onFault, swept.error, waitMs);
  }
}
