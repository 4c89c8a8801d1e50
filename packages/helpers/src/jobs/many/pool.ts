import type { Asked } from "../ask.ts";
import { learn } from "../learn.ts";
import { readJobEvent } from "../read-job-event.ts";
import { isOutcome } from "../states.ts";
import type { AskedWait } from "./asked-wait.ts";
import { Asker, type UnderWay } from "./asker.ts";
import type { Source } from "./dispatcher.ts";
import { Endings } from "./endings.ts";
import type { Ticket } from "./gate.ts";
import type { JobSession } from "./job-session.ts";
import { JobTable } from "./job-table.ts";
import { atOnce, Planner } from "./planner.ts";
import type { PoolContext } from "./pool-context.ts";
import type { PoolObserver } from "./pool-observer.ts";
import type { SweepAsk } from "./sweep-ask.ts";
import { Sweeper } from "./sweeper.ts";
import { sweptOf } from "./swept.ts";

/** Nothing is more urgent than that but the end of a job. */
const sweepFirst = -Number.MAX_VALUE;

/** Many watches with one queue: each answer plans its job's next request, and the dispatcher starts what is due. */
export class Pool implements Source {
  readonly allowance: PoolContext["allowance"];
  readonly holds: boolean;
  readonly #context: PoolContext;
  readonly #observer: PoolObserver;
  readonly #table: JobTable;
  readonly #planner: Planner;
  readonly #sweeper: Sweeper;
  readonly #endings: Endings;
  readonly #asker: Asker;
  #lastTicket: Ticket = 0;
  #isSweepNext = false;

  constructor(context: PoolContext, observer: PoolObserver) {
    this.allowance = context.allowance;
    this.holds = !context.options.unref;
    this.#context = context;
    this.#observer = observer;
    this.#table = new JobTable(context);
    this.#planner = new Planner(context, this.#table);
    this.#endings = new Endings(context, this.#table, this.#planner.queue, {
      ended: observer.ended,
      emptied: () => {
        this.stop();
        observer.emptied();
      },
    });
    this.#asker = new Asker(context, this.#table, (request, session, asked, steadyNow) =>
      this.#take(request, session, asked, steadyNow),
    );
    this.#sweeper = new Sweeper(context, this.#table, {
      listed: (listed) => this.#takeList(listed),
      unlistable: (jobId) => this.#planner.leaveToProgress(this.#table.rowOf(jobId)),
      refused: (wait) => this.#endings.ifTooLong(wait),
    });
  }

  get size(): number {
    return this.#table.size;
  }

  /** Takes jobs in, and starts with what is due. */
  add(jobIds: readonly string[]): void {
    const now = this.#context.now();
    this.#planner.reserve(this.size + jobIds.length);
    for (const jobId of jobIds) {
      if (this.#table.rowOf(jobId) !== undefined) this.#endings.addedAgain(jobId);
      else this.#planner.begin(this.#table.add(jobId, now), this.#sweeper.canList(jobId), now);
    }
    this.#context.dispatcher.join(this);
  }

  stop(): void {
    const { dispatcher } = this.#context;
    // If others wait for a request of this pool, they do so in vain.
    dispatcher.budget.abandoned(this.#lastTicket);
    dispatcher.leave(this);
  }

  dueInMs(steadyNow: number): number {
    const now = this.#context.offset + steadyNow;
    const due = this.#planner.queue.nextDue;
    const sweepAt = this.#sweeper.plan(now);
    this.#isSweepNext = due !== atOnce && sweepAt <= now;
    if (this.#isSweepNext) return sweepFirst;
    return Math.min(due, sweepAt) - now;
  }

  start(ticket: Ticket): void {
    this.#lastTicket = ticket;
    if (this.#isSweepNext) this.#sweeper.run(ticket).catch(ignoreAbort);
    else this.#asker.ask(this.#planner.queue.pop(), ticket);
  }

  throttled(wait: AskedWait): void {
    this.#endings.ifTooLong(wait);
  }

  wokeUp(): void {
    this.#planner.wokeUp();
  }

  #take({ row, ticket }: UnderWay, session: JobSession, asked: Asked, steadyNow: number): void {
    const { dispatcher, offset } = this.#context;
    const now = offset + steadyNow;
    const { event } = asked;
    const { next, reading } = learn(session, asked, now);
    // One that ends a job asks for a wait all the same.
    if (event.kind === "throttled")
      dispatcher.throttled(Math.max(event.askedMs ?? 0, session.state.notBefore - now), event);
    else dispatcher.budget.settled(ticket, steadyNow);
    if (event.kind === "fault") this.#endings.ifTooLong(event);
    // A wait that is too long has ended all.
    if (this.size === 0) return;
    if (next.do !== "ask") this.#endings.end(row, session, next);
    else {
      this.#planner.next(row, session, now);
      if (reading?.progress !== undefined) this.#table.keep(row, reading);
      if (reading) this.#observer.reading({ jobId: reading.jobId, reading }, row);
    }
    dispatcher.lookAgain();
  }

  #takeList(listed: SweepAsk): void {
    const { client, policy } = this.#context;
    for (const { row, item } of sweptOf(this.#context, this.#table, listed)) {
      const event = item && readJobEvent(client.service, item);
      const isEnough = !policy.details && event && isOutcome(event.meaning) && !this.#table.isAsking(row);
      if (!isEnough) this.#planner.askItself(row);
      // The list shows the job as it would show itself.
      else this.#endings.learn(row, { event, body: item });
    }
  }
}

/** Nothing else is thrown, and whoever aborts knows it. */
function ignoreAbort(): void {}
