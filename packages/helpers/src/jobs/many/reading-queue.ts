import type { JobEvent } from "./jobs-watch.ts";

/**
 * The latest reading of each job by its row, oldest job first. A map would do, but one that is filled and emptied all the
 * time is made anew again and again, and what it held lives on for the garbage collector's next long round.
 */
export class ReadingQueue {
  #readings: (JobEvent | undefined)[] = [];
  /** The rows being handed out, from a place on, and those behind them. One whose reading is gone is stepped over. */
  #rows: number[] = [];
  #place = 0;
  #later: number[] = [];

  put(row: number, reading: JobEvent): void {
    if (this.#readings[row] === undefined) this.#later.push(row);
    this.#readings[row] = reading;
  }

  remove(row: number): void {
    if (this.#readings[row] !== undefined) this.#readings[row] = undefined;
  }

  clear(): void {
    this.#readings = [];
  }

  /** Takes the oldest one out. */
  take(): JobEvent | undefined {
    while (this.#place < this.#rows.length || this.#turnOver()) {
      const row = this.#rows[this.#place] ?? -1;
      this.#place += 1;
      const reading = this.#readings[row];
      if (reading === undefined) continue;
      this.#readings[row] = undefined;
      return reading;
    }
    return undefined;
  }

  #turnOver(): boolean {
    const handedOut = this.#rows;
    this.#rows = this.#later;
    this.#later = handedOut;
    handedOut.length = 0;
    this.#place = 0;
    return this.#rows.length > 0;
  }
}
