/**
 * Where access tokens come from: the token itself, a function that gives one, or an authorization client of the
 * platform. Each form may give the bare token or the whole header text, `Bearer …`: the platform's own authorization
 * packages give the latter.
 *
 * A function or client is asked for each call, so that a token may expire while a client lives. Keeping a token until
 * it expires is its business.
 */
export type AccessToken = string | AccessTokenFunction | AuthorizationClient;

/**
 * Gives a token. `rejected` says that the service has just turned the last one down, so that one from a cache won't do.
 */
export type AccessTokenFunction = (reason: AccessTokenReason) => string | Promise<string>;

export type AccessTokenReason = "call" | "rejected";

/** What the platform's authorization packages look like. */
export interface AuthorizationClient {
  getAccessToken(): Promise<string>;
}
