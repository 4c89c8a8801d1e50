import type { Clock } from "@reality-apis/core";
import type { JobClient } from "../../job-client.ts";
import type { Draft } from "../decision.ts";
import type { JobMessages } from "../job-messages.ts";
import type { PollPolicy } from "../policy.ts";
import type { JobReading } from "../reading.ts";
import type { Session } from "../session.ts";
import type { WatchOptions } from "../watch-options.ts";

/** What the sessions of all jobs of a pool have in common. */
export type SharedSession = Omit<Session, "state" | "lastReading" | "job" | "messages" | "cause">;

/** One job of a pool, for as long as it is at work; what it was last read as is put together only if it is wanted. */
export class JobSession implements Session {
  readonly client: JobClient;
  readonly options: WatchOptions;
  readonly policy: PollPolicy;
  readonly clock: Clock;
  readonly now: () => number;
  readonly offset: number;
  readonly signal: AbortSignal;
  readonly toldStates: Set<string>;
  state: Draft;
  job: unknown;
  messages: JobMessages | undefined;
  readonly #readLast: (row: number) => JobReading | undefined;
  #row = -1;
  #lastReading: JobReading | undefined;
  #hasRead = false;

  /** Of no job yet: `turnTo` comes next. */
  constructor(shared: SharedSession, state: Draft, readLast: (row: number) => JobReading | undefined) {
    this.client = shared.client;
    this.options = shared.options;
    this.policy = shared.policy;
    this.clock = shared.clock;
    this.now = shared.now;
    this.offset = shared.offset;
    this.signal = shared.signal;
    this.toldStates = shared.toldStates;
    this.state = state;
    this.#readLast = readLast;
  }

  get lastReading(): JobReading | undefined {
    if (!this.#hasRead) this.lastReading = this.#readLast(this.#row);
    return this.#lastReading;
  }

  set lastReading(reading: JobReading | undefined) {
    this.#hasRead = true;
    this.#lastReading = reading;
  }

  /** Becomes the session of another job, whose state has been put into `state`. */
  turnTo(row: number): void {
    this.job = undefined;
    this.messages = undefined;
    this.#row = row;
    this.#lastReading = undefined;
    this.#hasRead = false;
  }
}
