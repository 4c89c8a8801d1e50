import type { Clock, RateLimit } from "@reality-apis/core";
import { createTiming } from "../timing.ts";
import type { AskedWait } from "./asked-wait.ts";
import { type Allowance, type Budget, createBudget } from "./budget.ts";
import type { Ticket } from "./gate.ts";
import { createHeldClock, type HeldClock } from "./held-clock.ts";
import { createWakeUp, type WakeUp } from "./wake-up.ts";

/** Somebody who has requests to make. Times are those of the dispatcher, by the clock's steady count. */
export interface Source {
  /** What it allows; what is left out it leaves to the others. */
  readonly allowance: Partial<Allowance>;
  /** Whether its waits hold the process. */
  readonly holds: boolean;
  /** Milliseconds until its next request is due: below 0 if it is late, and the further below, the more urgent. */
  dueInMs(now: number): number;
  /** Starts the request that is due, straight after it was asked when. */
  start(ticket: Ticket): void;
  /** The service asks all of the budget to wait. */
  throttled(wait: AskedWait): void;
  /** The machine has slept. */
  wokeUp(): void;
}

const defaults: Allowance = { perMinute: 60, burst: 5 };

/** Costs less than `queueMicrotask`, which Node lets others look into. */
const settled = Promise.resolve();

/** How many requests may start in one go. Then other work of the process gets its turn. */
const mostAtOnce = 250;

/** Starts the requests of several sources within one budget, by one timer: whatever is most urgent goes first. */
export class Dispatcher {
  readonly budget: Budget;
  /** What its sources go by: it stands still from one answer until it is looked what is due, which is at once. */
  readonly clock: HeldClock;
  readonly #unrefed: Clock;
  readonly #limit: RateLimit | undefined;
  readonly #sources = new Set<Source>();
  readonly #wakeUp: WakeUp;
  #allowance = defaults;
  #startsLeft = mostAtOnce;
  /** The longest wait that was asked for. */
  #asked = { until: Number.NEGATIVE_INFINITY, error: undefined as unknown };
  readonly #look = (): void => {
    this.clock.release();
    this.advance();
  };

  constructor(clock: Clock, limit: RateLimit | undefined) {
    this.clock = createHeldClock(clock);
    this.#unrefed = createTiming({ clock, unref: true }, new AbortController().signal).clock;
    this.#limit = limit;
    this.budget = createBudget(() => this.#allowance);
    this.#wakeUp = createWakeUp(
      () => ([...this.#sources].some(({ holds }) => holds) ? clock : this.#unrefed),
      () => {
        this.#startsLeft = mostAtOnce;
        this.advance();
      },
      () => {
        for (const source of this.#sources) source.wokeUp();
      },
    );
  }

  /** The time that the budget goes by. */
  readonly now = (): number => this.clock.monotonic();

  join(source: Source): void {
    this.#sources.add(source);
    // What was told before it came holds for it, too.
    source.throttled({ askedMs: this.#asked.until - this.now(), error: this.#asked.error });
    this.#sourcesChanged();
  }

  leave(source: Source): void {
    if (this.#sources.delete(source)) this.#sourcesChanged();
  }

  /** A 429 closes the gate for all; whether its wait is too long is for each source to say. */
  throttled(waitMs: number, wait: AskedWait): void {
    const now = this.now();
    this.budget.throttled(now, waitMs);
    const until = now + (wait.askedMs ?? 0);
    if (until > this.#asked.until) this.#asked = { until, error: wait.error };
    for (const source of [...this.#sources]) source.throttled(wait);
  }

  /** How long so many requests take if they may use a share of the budget, which all sources have alike. */
  spanMs(requests: number, share: number): number {
    const perMinute = this.budget.perMinute(this.now()) * share;
    return (requests * this.#sources.size * 60_000) / perMinute;
  }

  /** Something has changed: looks again what is due, once for all that changes meanwhile. */
  lookAgain(): void {
    if (this.clock.isHeld()) return;
    this.clock.hold();
    settled.then(this.#look);
  }

  /** Starts what is due and allowed, then sets the one timer for what comes next. */
  advance(): void {
    const delay = this.#startAllowed();
    if (delay === undefined) this.#wakeUp.cancel();
    else this.#wakeUp.after(delay);
  }

  /** Starts what is due and allowed; gives the milliseconds until there may be more, `undefined` if never. */
  #startAllowed(): number | undefined {
    const now = this.now();
    while (this.#startsLeft > 0) {
      const source = this.#mostUrgent(now);
      if (!source) return undefined;
      const dueInMs = source.dueInMs(now);
      const delay = Math.max(this.budget.delayMs(now), this.#limit?.delayMs() ?? 0);
      if (dueInMs > 0 || delay > 0) return Math.max(dueInMs, delay);
      this.#startsLeft -= 1;
      // Whoever had its turn stands behind those that are as urgent.
      if (this.#sources.size > 1 && this.#sources.delete(source)) this.#sources.add(source);
      source.start(this.budget.take(now));
    }
    return 0;
  }

  #mostUrgent(now: number): Source | undefined {
    let first: Source | undefined;
    for (const source of this.#sources) if (!first || source.dueInMs(now) < first.dueInMs(now)) first = source;
    return first;
  }

  #sourcesChanged(): void {
    const given = [...this.#sources].map(({ allowance }) => allowance);
    this.#allowance = {
      perMinute: least(given.map(({ perMinute }) => perMinute)) ?? defaults.perMinute,
      burst: least(given.map(({ burst }) => burst)) ?? defaults.burst,
    };
    // A timer that holds the process may be set where none has to, or the other way round.
    this.#wakeUp.cancel();
    this.advance();
  }
}

/** One budget for all of them: where several set a limit, the lowest holds. */
function least(limits: readonly (number | undefined)[]): number | undefined {
  const set = limits.filter((limit) => limit !== undefined);
  return set.length === 0 ? undefined : Math.min(...set);
}
