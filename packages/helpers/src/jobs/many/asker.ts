import { requireAnswer } from "../../call.ts";
import { type Asked, askedInVain, readAnswer, startAsking } from "../ask.ts";
import type { Ticket } from "./gate.ts";
import type { JobSession } from "./job-session.ts";
import type { JobTable } from "./job-table.ts";
import type { PoolContext } from "./pool-context.ts";

/** Takes in what a request about a job has brought, by the job's session and at a time of the dispatcher. */
export type TakeAnswer = (request: UnderWay, session: JobSession, asked: Asked, steadyNow: number) => void;

/** A request under way. */
export interface UnderWay {
  readonly row: number;
  readonly ticket: Ticket;
}

/** One that another request may use after this one, with its callbacks. */
interface Reusable {
  row: number;
  ticket: Ticket;
  readonly onAnswer: (answer: unknown) => void;
  readonly onFailure: (error: unknown) => void;
}

/** How many are kept for later: as many as the dispatcher starts at once. */
const mostSpare = 250;

/**
 * Asks about the jobs of a pool. With thousands of them this is what the process does all day: so an answer is taken in at
 * once by a callback that was made for an earlier request, without an async function, or anything else, in between.
 */
export class Asker {
  readonly #context: PoolContext;
  readonly #table: JobTable;
  readonly #take: TakeAnswer;
  readonly #spare: Reusable[] = [];

  constructor(context: PoolContext, table: JobTable, take: TakeAnswer) {
    this.#context = context;
    this.#table = table;
    this.#take = take;
  }

  ask(row: number, ticket: Ticket): void {
    const { client, signal } = this.#context;
    const request = this.#spare.pop() ?? this.#make();
    request.row = row;
    request.ticket = ticket;
    this.#table.asks(row, ticket);
    const asking = startAsking(client, this.#table.askOf(row), this.#table.idOf(row), signal);
    asking.then(request.onAnswer, request.onFailure);
  }

  #make(): Reusable {
    const request: Reusable = {
      row: 0,
      ticket: 0,
      onAnswer: (answer) => this.#settled(request, answer, undefined),
      onFailure: (error) => this.#settled(request, undefined, { error }),
    };
    return request;
  }

  #settled(request: Reusable, answer: unknown, failure: { readonly error: unknown } | undefined): void {
    const { dispatcher, signal } = this.#context;
    const { row, ticket } = request;
    // Meanwhile the watch may have been left, or the job have ended with all others.
    if (this.#table.answered(row, ticket) && !signal.aborted) {
      const steadyNow = dispatcher.now();
      const session = this.#table.open(row);
      const asked = failure ? askedInVain(failure.error, session.state) : this.#read(session, answer, steadyNow);
      this.#take(request, session, asked, steadyNow);
    }
    if (this.#spare.length < mostSpare) this.#spare.push(request);
  }

  #read({ state }: JobSession, answered: unknown, steadyNow: number): Asked {
    const { client, clock, onAnswer } = this.#context;
    try {
      const answer = requireAnswer(answered);
      onAnswer(answer, steadyNow);
      return readAnswer(client, state, answer, clock);
    } catch (error) {
      return askedInVain(error, state);
    }
  }
}
