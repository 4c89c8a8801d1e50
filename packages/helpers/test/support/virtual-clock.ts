import type { Clock } from "../../src/index.ts";

interface Timer {
  readonly at: number;
  readonly callback: () => void;
}

/** A clock that stands still until it is moved; timers fire in order, and promises settle between them. */
export class VirtualClock implements Clock {
  readonly epoch: number = Date.parse("2026-06-24T13:00:00Z");
  readonly #timers = new Set<Timer>();
  #elapsed = 0;
  #shift = 0;

  now(): number {
    return this.epoch + this.#elapsed + this.#shift;
  }

  monotonic(): number {
    return this.#elapsed;
  }

  setTimer(callback: () => void, ms: number): unknown {
    const timer = { at: this.#elapsed + ms, callback };
    this.#timers.add(timer);
    return timer;
  }

  clearTimer(timer: unknown): void {
    this.#timers.delete(timer as Timer);
  }

  get pending(): number {
    return this.#timers.size;
  }

  /** Seconds since the start. */
  get seconds(): number {
    return this.#elapsed / 1000;
  }

  /** Sets the wall clock on or back, as a person does, or as a machine does that has slept: the steady one stands. */
  setWall(ms: number): void {
    this.#shift += ms;
  }

  async advance(ms: number): Promise<void> {
    const end = this.#elapsed + ms;
    await settle();
    for (let next = this.#next(end); next; next = this.#next(end)) {
      this.#elapsed = Math.max(this.#elapsed, next.at);
      this.#timers.delete(next);
      next.callback();
      await settle();
    }
    this.#elapsed = end;
  }

  #next(end: number): Timer | undefined {
    return [...this.#timers].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
  }
}

/** Lets all promises settle that can. */
export async function settle(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
}
