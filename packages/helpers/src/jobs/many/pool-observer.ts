import type { JobEvent } from "./jobs-watch.ts";

/** Who hears of what a pool learns. */
export interface PoolObserver {
  readonly reading: (event: JobEvent) => void;
  readonly ended: (event: JobEvent) => void;
  /** No job is left. */
  readonly emptied: () => void;
}
