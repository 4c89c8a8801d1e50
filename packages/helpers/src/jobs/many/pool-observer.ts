import type { JobEvent } from "./jobs-watch.ts";

/** Who hears of what a pool learns. */
export interface PoolObserver {
  /** @param row the job's number in the pool, for as long as it goes on */
  readonly reading: (event: JobEvent, row: number) => void;
  readonly ended: (event: JobEvent, row: number) => void;
  /** No job is left. */
  readonly emptied: () => void;
}
