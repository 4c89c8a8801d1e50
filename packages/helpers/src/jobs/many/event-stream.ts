import type { JobEvent } from "./jobs-watch.ts";
import { ReadingQueue } from "./reading-queue.ts";

type Result = IteratorResult<JobEvent, undefined>;

interface Waiting {
  resolve(result: Result): void;
  reject(reason: unknown): void;
}

const done: Result = { done: true, value: undefined };

/**
 * The events between a pool and whoever iterates over it. It holds one reading a job at the most: a slow consumer gets
 * the latest of each job instead of all of them. How a job ended is never replaced, and goes first.
 */
export class EventStream {
  readonly #readings = new ReadingQueue();
  readonly #ends: JobEvent[] = [];
  readonly #waiting: Waiting[] = [];
  #isOpen = false;
  /** What the iteration has still to reject with. */
  #failure: { readonly reason: unknown } | undefined;

  /** A reading of a job that goes on. */
  put(event: JobEvent, row: number): void {
    if (!this.#serve(event)) this.#readings.put(row, event);
  }

  /** The end of a job. */
  end(event: JobEvent, row: number): void {
    this.#readings.remove(row);
    if (!this.#serve(event)) this.#ends.push(event);
  }

  /** There may be events from now on. */
  open(): void {
    this.#isOpen = true;
  }

  /** There will be no more events; with a failure, the next who asks for one behind the last gets that. */
  close(failure?: { readonly reason: unknown }): void {
    this.#isOpen = false;
    this.#failure = failure;
    for (const { resolve, reject } of this.#waiting.splice(0)) this.#over().then(resolve, reject);
  }

  clear(): void {
    this.#readings.clear();
    this.#ends.length = 0;
  }

  /** The next event, as soon as there is one. Calls that overlap are answered in their order. */
  next(): Promise<Result> {
    const value = this.#first();
    if (value) return Promise.resolve({ done: false, value });
    if (!this.#isOpen) return this.#over();
    return new Promise((resolve, reject) => this.#waiting.push({ resolve, reject }));
  }

  async #over(): Promise<Result> {
    const failure = this.#failure;
    this.#failure = undefined;
    if (failure) throw failure.reason;
    return done;
  }

  #serve(value: JobEvent): boolean {
    if (this.#waiting.length === 0) return false;
    const waiting = this.#waiting.shift();
    waiting?.resolve({ done: false, value });
    return waiting !== undefined;
  }

  #first(): JobEvent | undefined {
    return this.#ends.length > 0 ? this.#ends.shift() : this.#readings.take();
  }
}
