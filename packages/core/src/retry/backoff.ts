import { longestTimerMs } from "../clock.ts";

/** Backoff of a call: full jitter on a base that doubles, within a floor and a cap. All in milliseconds. */
export interface Backoff {
  readonly baseMs: number;
  readonly capMs: number;
  readonly floorMs: number;
}

export const defaultBackoff: Backoff = { baseMs: 500, capMs: 30_000, floorMs: 50 };

/** The wait before the next attempt where the service asks for none. `random` is from 0 to 1. */
export function backoffMs({ baseMs, capMs, floorMs }: Backoff, attempt: number, random: number): number {
  return Math.max(floorMs, random * Math.min(capMs, baseMs * 2 ** (attempt - 1)));
}

/** The wait that the service asks for: never shortened, never of a length that a timer can't hold. */
export function askedWaitMs({ floorMs }: Backoff, askedMs: number): number {
  return Math.min(longestTimerMs, Math.max(floorMs, askedMs));
}
