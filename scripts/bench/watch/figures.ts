/** What watching in one way comes to. */
export interface WatchFigures {
  readonly name: string;
  /** Which jobs were watched, and how. */
  readonly setting: string;
  readonly requestsPerJob: number;
  /** Seconds from a job's end until it is noticed. */
  readonly meanDelay: number;
  readonly lateDelay: number;
  /** Requests a minute while all are watched; none where each job is watched by itself. */
  readonly perMinute?: number;
  /** The share of answers that were 429. */
  readonly refused?: number;
}

export function delaysOf(delays: readonly number[]): Pick<WatchFigures, "meanDelay" | "lateDelay"> {
  const sorted = delays.toSorted((a, b) => a - b);
  return {
    meanDelay: delays.reduce((sum, delay) => sum + delay, 0) / delays.length,
    lateDelay: sorted[Math.floor(0.95 * sorted.length)] ?? 0,
  };
}
