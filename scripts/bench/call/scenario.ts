/** One setting in which calls are made, and who makes them. */
export interface Scenario {
  readonly name: string;
  /** How many calls one measurement makes. */
  readonly calls: number;
  /** How many of them are under way at the same time. */
  readonly inFlight: number;
  readonly subjects: readonly Subject[];
}

/** Somebody who makes the call. The first of a scenario is what the others are compared with. */
export interface Subject {
  readonly name: string;
  readonly call: () => Promise<unknown>;
  /** The most CPU time it may take, as a multiple of the first subject's; none where it is only reported. */
  readonly bar?: Bar;
}

export interface Bar {
  readonly atMost: number;
  /** What noise may add before it counts as a failure. */
  readonly allowance: number;
}
