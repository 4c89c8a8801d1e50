/** How an emulator is made; everything has a default. */
export interface EmulatorOptions {
  /**
   * `running` (default): time goes on by itself, `speed` times as fast as the real one. `manual`: it stands still
   * until `clock.advance` or `clock.runUntilIdle` moves it.
   */
  readonly clock?: "running" | "manual";
  /** Virtual milliseconds per real millisecond of a running clock. Default 1; must be finite and above 0. */
  readonly speed?: number;
  /** The virtual time at the beginning. Default: now; for a manual clock 2026-01-01T00:00:00Z. */
  readonly startAt?: string | Date;
  /**
   * What ids, durations and percentages are drawn from: with a manual clock, the same seed and the same requests give
   * the same answers, byte for byte. Default 1.
   */
  readonly seed?: number | string;
  /** Whether an access token is good; one that is not gets a 401. Default: any that is not empty. */
  readonly acceptToken?: (token: string) => boolean;
  /** Whether each access token is a user of its own. Default false: all are the same user. */
  readonly separateUsers?: boolean;
  /** The iTwins there are. Requests about others get the documented 403, 404 or 422. Default: any. */
  readonly iTwinIds?: readonly string[];
}
