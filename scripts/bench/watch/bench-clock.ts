import type { Clock } from "@reality-apis/core";

interface Timer {
  readonly at: number;
  readonly callback: () => void;
}

/** A clock that stands still until it is moved on; whatever waits by it then has its turn in order. */
export class BenchClock implements Clock {
  /** Earliest last. */
  readonly #timers: Timer[] = [];
  #elapsed = 0;

  now(): number {
    return Date.UTC(2026, 0, 1) + this.#elapsed;
  }

  monotonic(): number {
    return this.#elapsed;
  }

  get seconds(): number {
    return this.#elapsed / 1000;
  }

  get pending(): number {
    return this.#timers.length;
  }

  setTimer(callback: () => void, ms: number): unknown {
    const timer = { at: this.#elapsed + ms, callback };
    this.#timers.splice(this.#placeOf(timer.at), 0, timer);
    return timer;
  }

  clearTimer(timer: unknown): void {
    for (const [place, each] of this.#timers.entries()) {
      if (each !== timer) continue;
      this.#timers.splice(place, 1);
      return;
    }
  }

  /** Lets time pass. */
  async advance(seconds: number): Promise<void> {
    const end = this.#elapsed + seconds * 1000;
    await settle();
    for (let next = this.#timers.at(-1); next && next.at <= end; next = this.#timers.at(-1)) {
      this.#timers.pop();
      this.#elapsed = Math.max(this.#elapsed, next.at);
      next.callback();
      await settle();
    }
    this.#elapsed = end;
  }

  /** Behind all that ring later, and before those that ring at the same time: they were there first. */
  #placeOf(at: number): number {
    let [low, high] = [0, this.#timers.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#timers[middle]?.at ?? 0) > at) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function settle(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
