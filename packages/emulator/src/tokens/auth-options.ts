/** What the emulator asks of access tokens, and which OAuth clients it knows. */
export interface AuthOptions {
  /**
   * Whether only access tokens are good that this emulator gave out, that have the scope and that have not expired on
   * its clock; any other gets a 401. Default false: any token will do.
   */
  readonly require?: boolean;
  /** The scope that a token needs. Default `itwin-platform`, the only one that the services document. */
  readonly scope?: string;
  /** Virtual milliseconds from an access token's issue to its expiry. Default 3,600,000: one hour, as documented. */
  readonly lifetimeMs?: number;
  /** The secrets of the OAuth clients that there are, by their ids. Default: any client with any secret. */
  readonly clients?: Readonly<Record<string, string>>;
}

/** The documented scope. */
export const PLATFORM_SCOPE = "itwin-platform";

/** How long an access token is documented to last. */
export const TOKEN_LIFETIME_MS = 3_600_000;
