import type { Asked } from "../ask.ts";
import { learn } from "../learn.ts";
import type { Next } from "../poll-event.ts";
import type { AskedWait } from "./asked-wait.ts";
import type { DueQueue } from "./due-queue.ts";
import { endEvent } from "./end-event.ts";
import type { JobSession } from "./job-session.ts";
import type { JobTable } from "./job-table.ts";
import type { PoolContext } from "./pool-context.ts";
import type { PoolObserver } from "./pool-observer.ts";

/** Takes jobs out of a pool, each with its last event: once for each time that it was added. */
export class Endings {
  readonly #context: PoolContext;
  readonly #table: JobTable;
  readonly #queue: DueQueue;
  readonly #observer: Pick<PoolObserver, "ended" | "emptied">;
  /** How often more than once a job was added. */
  readonly #more = new Map<string, number>();

  constructor(
    context: PoolContext,
    table: JobTable,
    queue: DueQueue,
    observer: Pick<PoolObserver, "ended" | "emptied">,
  ) {
    this.#context = context;
    this.#table = table;
    this.#queue = queue;
    this.#observer = observer;
  }

  addedAgain(jobId: string): void {
    this.#more.set(jobId, (this.#more.get(jobId) ?? 0) + 1);
  }

  /** Ends a job with what was learnt of it, if that is an end. */
  learn(row: number, asked: Asked): void {
    const session = this.#table.open(row);
    const { next } = learn(session, asked);
    if (next.do !== "ask") this.end(row, session, next);
  }

  /** If the service wants to be left alone for longer than anybody here is to wait, that ends all: it holds for all. */
  ifTooLong({ askedMs = 0, error }: AskedWait): void {
    const { dispatcher, policy } = this.#context;
    if (askedMs <= policy.maxRetryAfterMs) return;
    // A 429 has closed it already. A 503 closes it only here: one that asks for less is a matter of its own job.
    dispatcher.budget.throttled(dispatcher.now(), askedMs);
    for (const row of [...this.#table.rows()]) {
      const session = this.#table.open(row);
      const { outcome } = session.state;
      // What is known already is not lost by it.
      const next = outcome
        ? ({ do: "finish", outcome, error } as const)
        : ({ do: "giveUp", reason: "rateLimited", error, retryAfterMs: askedMs } as const);
      this.end(row, session, next);
    }
  }

  end(row: number, session: JobSession, next: Exclude<Next, { do: "ask" }>): void {
    // Made first: the last reading is put together from the job's row.
    const event = endEvent(session, next);
    this.#queue.remove(row);
    this.#table.remove(row);
    const more = this.#more.get(event.jobId) ?? 0;
    this.#more.delete(event.jobId);
    for (let times = 0; times <= more; times += 1) this.#observer.ended(event, row);
    if (this.#table.size === 0) this.#observer.emptied();
  }
}
