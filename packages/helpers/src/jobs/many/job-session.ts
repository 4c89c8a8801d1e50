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
  readonly signal: AbortSignal;
  readonly toldStates: Set<string>;
  state: Draft;
  job: unknown;
  messages: JobMessages | undefined;
  cause: unknown;
  #lastReading: JobReading | undefined;
  #readLast: (() => JobReading | undefined) | undefined;

  constructor(shared: SharedSession, state: Draft, readLast: () => JobReading | undefined) {
    this.client = shared.client;
    this.options = shared.options;
    this.policy = shared.policy;
    this.clock = shared.clock;
    this.now = shared.now;
    this.signal = shared.signal;
    this.toldStates = shared.toldStates;
    this.state = state;
    this.#readLast = readLast;
  }

  get lastReading(): JobReading | undefined {
    if (this.#readLast) this.lastReading = this.#readLast();
    return this.#lastReading;
  }

  set lastReading(reading: JobReading | undefined) {
    this.#readLast = undefined;
    this.#lastReading = reading;
  }
}
