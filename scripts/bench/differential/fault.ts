import type { Script } from "./fault-server.ts";
import type { CellResult } from "./play-cell.ts";

/** One row of the table. */
export interface Fault {
  readonly name: string;
  readonly script: Script;
  /** What is right. */
  readonly right: string;
  readonly isRight: (result: CellResult) => boolean;
  /** What is not right, but does no harm either. */
  readonly isHarmless?: (result: CellResult) => boolean;
  /** How many calls are made; the last one counts. */
  readonly calls?: number;
}

/** No timer may be shorter than that between two attempts, or a client becomes a hammer. */
export const floorMs = 50;

export function recovers({ end }: CellResult): boolean {
  return end === "job";
}

export function fails({ end }: CellResult): boolean {
  return end === "error";
}

export function givesUp(result: CellResult): boolean {
  return fails(result) && result.requests === 1;
}

/** Fails with an error that says more than that some text could not be parsed. */
export function explains({ end, error }: CellResult): boolean {
  return end === "error" && error instanceof Error && /\b200\b/.test(error.message);
}
