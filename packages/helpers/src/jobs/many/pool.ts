import { type Asked, ask } from "../ask.ts";
import { dueAfterSleep } from "../due-after-sleep.ts";
import { learn } from "../learn.ts";
import type { Next } from "../poll-event.ts";
import { type Budget, createBudget } from "./budget.ts";
import { createDueQueue, type DueQueue } from "./due-queue.ts";
import { endEvent } from "./end-event.ts";
import { jitterMs } from "./jitter.ts";
import type { JobEvent } from "./jobs-watch.ts";
import type { Member, PlannedAsk } from "./member.ts";
import { memberSession, type PoolContext, sharedSession } from "./pool-context.ts";
import { Sweeper } from "./sweeper.ts";
import { createWakeUp, type WakeUp } from "./wake-up.ts";

/**
 * Many watches on one timer and one budget. Whatever is due waits in one queue; each answer plans its job's next
 * request, and calls for the next one that the budget allows.
 */
export class Pool {
  readonly #context: PoolContext;
  readonly #emit: (event: JobEvent) => void;
  readonly #members = new Map<string, Member>();
  readonly #queue: DueQueue<PlannedAsk> = createDueQueue();
  readonly #budget: Budget;
  readonly #sweeper: Sweeper;
  readonly #wakeUp: WakeUp;
  readonly #shared: ReturnType<typeof sharedSession>;

  constructor(context: PoolContext, emit: (event: JobEvent) => void) {
    this.#context = context;
    this.#shared = sharedSession(context);
    this.#emit = emit;
    this.#budget = createBudget(context.requestsPerMinute, context.burst);
    this.#sweeper = new Sweeper(context, this.#members, this.#budget, (member, because) =>
      this.#askAtOnce(member, because),
    );
    this.#wakeUp = createWakeUp(
      context.clock,
      () => this.#advance(),
      // Behind a sleep of the machine much is overdue; the budget spreads it.
      () => this.#queue.reschedule((due, { member }) => dueAfterSleep(member.session, due)),
    );
  }

  get size(): number {
    return this.#members.size;
  }

  /** Takes jobs in, and starts with what is due. */
  add(jobIds: readonly string[]): void {
    const now = this.#context.now();
    for (const jobId of jobIds) {
      if (this.#members.has(jobId)) continue;
      const member: Member = {
        session: memberSession(this.#context, this.#shared, jobId),
        plan: 0,
        isAsking: false,
        missed: 0,
      };
      this.#members.set(jobId, member);
      if (this.#context.progress) this.#plan(member, now);
    }
    this.#sweeper.changed();
    this.#advance();
  }

  stop(): void {
    this.#wakeUp.cancel();
  }

  #plan(member: Member, due: number): void {
    member.plan += 1;
    this.#queue.push(due, { member, plan: member.plan });
  }

  /** The end of a job is worth more than the percentage of another: its details come first. */
  #askAtOnce(member: Member, because: "ended" | "missing"): void {
    const { state } = member.session;
    if (member.isAsking || state.ask === "job") return;
    member.session.state = { ...state, ask: "job", ...(because === "missing" ? { because } : {}) };
    member.missed = 0;
    this.#plan(member, 0);
  }

  /** Starts what is due and allowed, then sets the one timer for what comes next. */
  #advance(): void {
    while (!this.#context.signal.aborted && this.#members.size > 0) {
      const now = this.#context.now();
      const due = Math.min(this.#queue.nextDue, this.#sweeper.nextDue());
      const delay = Math.max(due - now, this.#budget.delayMs(now));
      if (delay > 0) {
        this.#wakeUp.after(delay);
        return;
      }
      const work = this.#takeWork(now);
      if (!work) continue;
      this.#budget.take(now);
      // An abort is the only thing thrown, and whoever aborts knows it.
      work().then(
        () => this.#advance(),
        () => {},
      );
    }
    this.#wakeUp.cancel();
  }

  #takeWork(now: number): (() => Promise<void>) | undefined {
    if (this.#sweeper.nextDue() <= now) return () => this.#sweeper.run();
    while (this.#queue.nextDue <= now) {
      const planned = this.#queue.pop();
      if (planned && planned.plan === planned.member.plan) return () => this.#askAbout(planned.member);
    }
    return undefined;
  }

  async #askAbout(member: Member): Promise<void> {
    const { client, clock, signal, now } = this.#context;
    const { session } = member;
    member.isAsking = true;
    const asked = await ask(client, session.state, clock.now(), signal);
    member.isAsking = false;
    const { next, reading } = learn(session, asked);
    this.#tellBudget(asked, session.state.notBefore, now());
    if (next.do !== "ask") this.#end(member, next);
    else {
      if (reading) this.#emit({ jobId: reading.jobId, reading });
      this.#planNext(member);
    }
  }

  #tellBudget({ event }: Asked, notBefore: number, now: number): void {
    if (event.kind === "throttled") this.#budget.throttled(now, notBefore - now);
    else this.#budget.settled(now);
  }

  #planNext(member: Member): void {
    const { notBefore, ask: what } = member.session.state;
    const wait = Math.max(0, notBefore - this.#context.now());
    const extra = this.#members.size > 1 ? jitterMs(wait) : 0;
    if (this.#context.progress || what === "job") this.#plan(member, notBefore + extra);
  }

  #end(member: Member, next: Exclude<Next, { do: "ask" }>): void {
    const { session } = member;
    member.plan += 1;
    this.#members.delete(session.state.jobId);
    this.#sweeper.changed();
    this.#emit(endEvent(session, next));
  }
}
