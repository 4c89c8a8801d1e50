import { dueAfterSleep } from "../due-after-sleep.ts";
import type { WatchState } from "../watch-state.ts";
import { DueQueue } from "./due-queue.ts";
import { jitterMs } from "./jitter.ts";
import type { JobSession } from "./job-session.ts";
import type { JobTable } from "./job-table.ts";
import { marks } from "./marks.ts";
import type { PoolContext } from "./pool-context.ts";

/** Due before everything else: the end of a job is worth more than the percentage of another. */
export const atOnce: number = Number.NEGATIVE_INFINITY;

/** Says when each job of a pool is asked next, and for what. */
export class Planner {
  readonly queue: DueQueue = new DueQueue();
  readonly #context: PoolContext;
  readonly #table: JobTable;

  constructor(context: PoolContext, table: JobTable) {
    this.#context = context;
    this.#table = table;
  }

  /** Makes room for so many jobs at once, so that none is left over. */
  reserve(jobs: number): void {
    this.#table.reserve(jobs);
    this.queue.reserve(jobs);
  }

  /** A job is new. */
  begin(row: number, isListed: boolean, now: number): void {
    this.#table.mark(row, marks.unlisted, !isListed);
    if (this.#context.progress || !isListed) this.queue.plan(row, now);
  }

  /** A job was asked, and goes on. */
  next(row: number, session: JobSession): void {
    const { state } = session;
    const isEnded = this.#table.has(row, marks.ended);
    this.#table.mark(row, marks.ended, false);
    this.#table.close(row, session);
    const isListed = !this.#context.progress && !this.#table.has(row, marks.unlisted);
    if (isEnded && state.ask === "progress") this.askItself(row);
    else if (state.ask !== "progress" || !isListed) this.#planAfterWait(row, state);
  }

  #planAfterWait(row: number, state: WatchState): void {
    const wait = Math.max(0, state.notBefore - this.#context.now());
    const extra = this.#table.size > 1 ? jitterMs(wait, state.throttles > 0 ? 10_000 : 5000) : 0;
    this.queue.plan(row, state.notBefore + extra);
  }

  /** A list says that a job has ended, or is gone: the job itself tells. A request under way about it is waited for. */
  askItself(row: number): void {
    const isAsking = this.#table.has(row, marks.asking);
    this.#table.mark(row, marks.ended, isAsking);
    if (isAsking || this.#table.isAskedItself(row)) return;
    const session = this.#table.open(row);
    session.state = { ...session.state, ask: "job" };
    this.#table.close(row, session);
    this.queue.plan(row, atOnce);
  }

  /** Lists can't tell of a job's end, so that its progress has to. */
  leaveToProgress(row: number | undefined): void {
    if (row === undefined) return;
    this.#table.mark(row, marks.unlisted, true);
    const isAtWork = this.#context.progress || this.#table.has(row, marks.asking) || this.#table.isAskedItself(row);
    if (!isAtWork) this.queue.plan(row, this.#context.now());
  }

  /** The machine has slept. Much may be overdue then; the budget spreads it. */
  wokeUp(): void {
    this.queue.reschedule((row, due) => dueAfterSleep(this.#table.open(row), due));
  }
}
