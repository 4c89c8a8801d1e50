/** One thing that has to hold before a change is good. */
export interface Gate {
  readonly name: string;
  /** Runs it. A rejection counts as failed: a gate that can't run has not been passed. */
  readonly run: () => Promise<GateResult>;
}

export interface GateResult {
  readonly passed: boolean;
  /** Shown when it failed. */
  readonly output: string;
  /** The tests that ran, where the gate is a test run. Counted in the place of the gate. */
  readonly tests?: Counts;
}

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}
