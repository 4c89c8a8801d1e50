import { dueAfterSleep } from "../due-after-sleep.ts";
import { DueQueue } from "./due-queue.ts";
import { withJitter } from "./jitter.ts";
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

  /**
   * A job was asked, and goes on: it is put back into its row.
   *
   * @param now when the answer came
   */
  next(row: number, session: JobSession, now: number): void {
    const { ask, notBefore, throttles } = session.state;
    const isEnded = this.#table.has(row, marks.ended);
    if (isEnded) this.#table.mark(row, marks.ended, false);
    this.#table.close(row, session);
    const isListed = !this.#context.progress && !this.#table.has(row, marks.unlisted);
    if (isEnded && ask === "progress") this.askItself(row);
    else if (ask !== "progress" || !isListed) this.#planAfterWait(row, notBefore, now, throttles > 0 ? 10_000 : 5000);
  }

  #planAfterWait(row: number, notBefore: number, now: number, mostJitterMs: number): void {
    const isAlone = this.#table.size === 1;
    this.queue.plan(row, isAlone ? notBefore : withJitter(notBefore, notBefore - now, mostJitterMs));
  }

  /** A list says that a job has ended, or is gone: the job itself tells. A request under way about it is waited for. */
  askItself(row: number): void {
    const isAsking = this.#table.isAsking(row);
    this.#table.mark(row, marks.ended, isAsking);
    if (isAsking || this.#table.askOf(row) !== "progress") return;
    const session = this.#table.open(row);
    session.state = { ...session.state, ask: "job" };
    this.#table.close(row, session);
    this.queue.plan(row, atOnce);
  }

  /** Lists can't tell of a job's end, so that its progress has to. */
  leaveToProgress(row: number | undefined): void {
    if (row === undefined) return;
    this.#table.mark(row, marks.unlisted, true);
    const isAtWork = this.#context.progress || this.#table.isAsking(row) || this.#table.askOf(row) !== "progress";
    if (!isAtWork) this.queue.plan(row, this.#context.now());
  }

  /** The machine has slept. Much may be overdue then; the budget spreads it. */
  wokeUp(): void {
    this.queue.reschedule((row, due) => dueAfterSleep(this.#table.open(row), due));
  }
}
