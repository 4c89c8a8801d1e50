import type { EmulatorSnapshot } from "./data/emulator-snapshot.ts";
import type { RequestLimits, Tier } from "./limits/tier.ts";
import type { AnsweredRequest } from "./request-log/answered-request.ts";
import type { ITwinAccess } from "./services/itwins.ts";
import type { AuthOptions } from "./tokens/auth-options.ts";

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
  /** What is asked of access tokens, and what the identity provider at `/connect/token` knows. Default: any token will do. */
  readonly auth?: AuthOptions;
  /**
   * How many requests each OAuth client may send, counted on the emulator's clock; those beyond get a 429 and do not
   * count. Default: any number. `community`: 500 a minute and 5,000 an hour; `standard`: 5,000 a minute.
   */
  readonly tier?: Tier | RequestLimits;
  /** The iTwins there are. Requests about others get the documented 403, 404 or 422. Default: any. */
  readonly iTwinIds?: readonly string[];
  /** What becomes of requests about some iTwins, by their ids, whether or not they are among `iTwinIds`. Default: nothing odd. */
  readonly iTwins?: Readonly<Record<string, ITwinAccess>>;
  /**
   * Real milliseconds that each request waits before it is handled, whatever the clock says. Default 0. A manual clock
   * does not see who waits so: with one, wait for the answer before moving on.
   */
  readonly latencyMs?: number;
  /** Told of each request when it was answered, as for a log. It must not throw. */
  readonly onAnswer?: (answered: AnsweredRequest) => void;
  /**
   * What `emulator.snapshot()` of another emulator gave, also after a way through JSON. The new one goes on from there:
   * the seed is the snapshot's, and the time goes on from its instant, unless `startAt` says another. Default: empty.
   */
  readonly snapshot?: EmulatorSnapshot;
}
