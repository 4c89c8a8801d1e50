import type { Problem } from "../fields/problem.ts";

/** A part of the emulator whose state goes into snapshots. */
export interface Kept {
  /** The state, ready for JSON. It may share objects with the part: whoever keeps it makes a copy. */
  save(): unknown;
  /** Takes over a state, or notes what is wrong with it. The part has to be as new. */
  restore(saved: unknown, path: string, problems: Problem[]): void;
}
