/** What a token is made of. Everything has a default. */
export interface TokenWish {
  /** The OAuth client that asks. Default `emulated-client`. */
  readonly clientId?: string;
  /** Default: the scope that the emulator asks for. With `offline_access` among them, a refresh token comes along. */
  readonly scopes?: readonly string[];
  /** Virtual milliseconds to the access token's expiry. Default: the `lifetimeMs` of the emulator's `auth` option. */
  readonly lifetimeMs?: number;
  /**
   * What the user lacks that some operations ask for. Default: nothing. Deleting a detector is documented to need a
   * user id, and deleting a version of one an account id.
   */
  readonly lacks?: "userId" | "accountId";
}

/** Tokens that were given out. */
export interface IssuedTokens {
  /** To be sent as `Authorization: Bearer …`; a JSON Web Token by its look, signed by nobody. */
  readonly accessToken: string;
  /** Good for one use at `/connect/token`; only where `offline_access` is among the scopes. */
  readonly refreshToken?: string;
}

/** What a test decides about access tokens. */
export interface EmulatorTokens {
  /**
   * Gives out tokens as a sign-in would, without a request. Throws a RangeError for a lifetime that is not a finite
   * number above 0.
   */
  issue(wish?: TokenWish): IssuedTokens;
  /** Makes a token good for nothing from now on, be it of the emulator or any other: a 401 comes back. */
  revoke(token: string): void;
}
