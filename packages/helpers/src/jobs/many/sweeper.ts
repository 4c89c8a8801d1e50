import { isApiError } from "@reality-apis/core";
import type { Answer } from "../../call.ts";
import { tell } from "../../observers.ts";
import type { Problem } from "../problem-of.ts";
import { delayAt } from "../schedule.ts";
import type { AskedWait } from "./asked-wait.ts";
import type { Ticket } from "./gate.ts";
import type { JobTable } from "./job-table.ts";
import { type ListedPage, listPage } from "./list-page.ts";
import { planSweep } from "./plan-sweep.ts";
import type { PoolContext } from "./pool-context.ts";
import { AskMaker, addFound, type SweepAsk } from "./sweep-ask.ts";

/** What a sweep tells the pool. */
export interface SweepObserver {
  /** A list has been read to its end. */
  listed(ask: SweepAsk): void;
  /** Lists can't tell of this job. */
  unlistable(jobId: string): void;
  /** The service can't answer for now, and may ask for a wait that is too long. */
  refused(wait: AskedWait): void;
}

/** Without progress, only a list of all states shows that a job is gone: every so many sweeps. */
const sweepsPerCensus = 20;

/** Finds out by lists which of many jobs have ended: one request for dozens of them. */
export class Sweeper {
  readonly #context: PoolContext;
  readonly #table: JobTable;
  readonly #observer: SweepObserver;
  #asks: AskMaker | undefined;
  /** What the sweep under way has still to ask for. */
  #waiting: SweepAsk[] = [];
  #dueAt: number;
  #sweeps = 0;
  #requests = 0;
  #faults = 0;

  constructor(context: PoolContext, table: JobTable, observer: SweepObserver) {
    const { client, filters, maxQueryLength } = context;
    this.#context = context;
    this.#table = table;
    this.#observer = observer;
    this.#asks = filters && new AskMaker(client.service, filters, maxQueryLength);
    this.#dueAt = context.now();
  }

  /** Whether lists can find a job: an id that is no GUID can't stand in a filter. */
  canList(jobId: string): boolean {
    try {
      return this.#asks?.byIds([jobId], false) !== undefined;
    } catch {
      return false;
    }
  }

  /** Begins a sweep if it is time for one; gives when the next list request is due, `Infinity` for never. */
  plan(now: number): number {
    if (this.#waiting.length > 0) return now;
    // One job is asked for its progress anyway; a list would only cost.
    const isWorthIt = this.#table.size > 1 || !this.#context.progress;
    if (!this.#asks || !isWorthIt) return Number.POSITIVE_INFINITY;
    if (this.#dueAt <= now) this.#begin(this.#asks, now);
    return this.#waiting.length > 0 ? now : this.#dueAt;
  }

  /** Makes the next list request; settles when it has been answered and taken in. Only an abort is thrown. */
  async run(ticket: Ticket): Promise<void> {
    const ask = this.#waiting.shift();
    if (!ask) return;
    this.#requests += 1;
    const { client, clock, signal, dispatcher, onAnswer } = this.#context;
    const hasWorked = this.#requests > 1 || this.#sweeps > 1;
    const show = (answer: Answer): void => onAnswer(answer, dispatcher.now());
    const listed = await listPage(client, { ...ask, signal, hasWorked, onAnswer: show }, clock.now());
    if (signal.aborted) return;
    if (listed.kind !== "throttled") dispatcher.budget.settled(ticket, dispatcher.now());
    if (listed.kind === "page") this.#take(ask, listed);
    else if (listed.kind === "throttled" || listed.kind === "fault") this.#postpone(listed);
    else this.#simplify(ask, listed.error);
    dispatcher.lookAgain();
  }

  #begin(asks: AskMaker, now: number): void {
    const { sweepMs, progress, dispatcher } = this.#context;
    asks.sweepBegins();
    this.#waiting = planSweep(this.#table, asks, !progress && this.#sweeps % sweepsPerCensus === 0);
    this.#sweeps += 1;
    // The pages of an iTwin's list are not known before: about as many as last time.
    const requests = this.#waiting[0]?.shows === "unfinished" ? Math.max(1, this.#requests) : this.#waiting.length;
    this.#requests = 0;
    // Half of the budget at most, where the other half is for progress.
    const period = Math.max(sweepMs, dispatcher.spanMs(requests, progress ? 0.5 : 1));
    this.#dueAt = this.#dueAt + period > now ? this.#dueAt + period : now + period;
  }

  #take(ask: SweepAsk, { items, nextToken }: ListedPage): void {
    this.#faults = 0;
    this.#asks?.worked(ask);
    const before = ask.found.size;
    addFound(ask, items, this.#context.client.service.job.id);
    // A page that brings nothing new does not lead anywhere new either.
    if (nextToken !== undefined && ask.found.size > before) this.#waiting.unshift({ ...ask, token: nextToken });
    else this.#conclude(ask);
  }

  #conclude(ask: SweepAsk): void {
    this.#observer.listed(ask);
    if (ask.shows !== "unfinished") return;
    // What does not go on has ended, or is gone, or is of another iTwin: a list of just those tells which.
    const isOpen = (jobId: string): boolean =>
      this.#table.rowOf(jobId) !== undefined && !ask.found.has(jobId.toLowerCase());
    this.#waiting.push(...(this.#asks?.byIds(ask.jobIds.filter(isOpen), false) ?? []));
  }

  /** What failed is asked for again with the next sweep; the progress of each job goes on meanwhile. */
  #postpone(problem: Problem & { readonly kind: "throttled" | "fault" }): void {
    const { now, options, policy, dispatcher } = this.#context;
    const waitMs = Math.max(delayAt(policy, this.#faults), problem.askedMs ?? 0);
    this.#faults += 1;
    this.#waiting = [];
    this.#dueAt = Math.max(this.#dueAt, now() + waitMs);
    const isThrottled = problem.kind === "throttled";
    if (isThrottled) dispatcher.throttled(waitMs, problem);
    else this.#observer.refused(problem);
    tell(isThrottled ? options.onThrottled : options.onFault, problem.error, waitMs);
    // Where no progress is asked for, nobody else would ever notice that nothing works.
    if (!isThrottled && this.#faults >= policy.maxFaults && !this.#context.progress) this.#giveUp();
  }

  /** The service does not take the list as it is: it may be too long, or filter by what can't be filtered by. */
  #simplify(ask: SweepAsk, error: unknown): void {
    const status = isApiError(error) ? error.status : 0;
    const simpler = this.#asks?.simpler(ask, status === 414);
    if (![400, 414, 422].includes(status)) this.#giveUp();
    else if (simpler) this.#waiting.unshift(...simpler);
    else for (const jobId of ask.jobIds) this.#observer.unlistable(jobId);
  }

  /** Lists are of no use here: each job is left to its own progress. */
  #giveUp(): void {
    this.#asks = undefined;
    this.#waiting = [];
    for (const row of this.#table.rows()) this.#observer.unlistable(this.#table.idOf(row));
  }
}
