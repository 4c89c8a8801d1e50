import { guid } from "../random/guid.ts";
import type { Random } from "../random/random.ts";
import { type AuthOptions, PLATFORM_SCOPE, TOKEN_LIFETIME_MS } from "./auth-options.ts";
import { checkLifetime } from "./check-lifetime.ts";
import type { IssuedTokens, TokenWish } from "./emulator-tokens.ts";
import { unsignedJwt } from "./jwt.ts";

/** What an access token or a refresh token stands for. */
export interface Grant {
  readonly clientId: string;
  readonly scopes: readonly string[];
  /** In virtual milliseconds since the epoch; `Infinity` for a refresh token. */
  readonly expiresAt: number;
  readonly lacks?: TokenWish["lacks"];
}

/** The tokens that were given out. */
export interface TokenStore {
  issue(
    wish: TokenWish,
    now: number,
  ): IssuedTokens & { readonly lifetimeMs: number; readonly scopes: readonly string[] };
  access(token: string): Grant | undefined;
  refresh(token: string): Grant | undefined;
  /** Whether a token, known or not, is good for nothing any more. */
  isRevoked(token: string): boolean;
  revoke(token: string): void;
  clear(): void;
}

/** The issuer that the tokens name; what is signed by nobody need not be checked against it. */
const ISSUER = "https://ims.bentley.com";
/** More tokens than this are not kept: the oldest are forgotten, so that a server may run for long. */
const KEPT = 10_000;

/** Throws a RangeError for a lifetime that is not a finite number above 0. */
export function createTokenStore(random: Random, options: AuthOptions = {}): TokenStore {
  const { scope = PLATFORM_SCOPE, lifetimeMs: usualMs = TOKEN_LIFETIME_MS } = options;
  checkLifetime(usualMs);
  const accessTokens = new Map<string, Grant>();
  const refreshTokens = new Map<string, Grant>();
  const revoked = new Set<string>();
  let issued = 0;
  return {
    issue: ({ clientId = "emulated-client", scopes = [scope], lifetimeMs = usualMs, lacks }, now) => {
      checkLifetime(lifetimeMs);
      issued += 1;
      const own = random.fork(`token/${issued}`);
      const grant = { clientId, scopes, expiresAt: now + lifetimeMs, ...(lacks !== undefined && { lacks }) };
      const accessToken = accessTokenOf(grant, own, now);
      keep(accessTokens, accessToken, grant);
      if (!scopes.includes("offline_access")) return { accessToken, lifetimeMs, scopes };
      const refreshToken = guid(own.fork("refresh"));
      keep(refreshTokens, refreshToken, { ...grant, expiresAt: Number.POSITIVE_INFINITY });
      return { accessToken, refreshToken, lifetimeMs, scopes };
    },
    access: (token) => accessTokens.get(token),
    refresh: (token) => refreshTokens.get(token),
    isRevoked: (token) => revoked.has(token),
    revoke: (token) => {
      if (!refreshTokens.delete(token)) revoked.add(token);
    },
    clear: () => {
      for (const known of [accessTokens, refreshTokens, revoked]) known.clear();
      issued = 0;
    },
  };
}

function accessTokenOf({ clientId, scopes, expiresAt }: Grant, random: Random, now: number): string {
  const [iat, exp] = [now, expiresAt].map((instant) => Math.floor(instant / 1000));
  const claims = { iss: ISSUER, client_id: clientId, scope: scopes, jti: guid(random.fork("id")), iat, exp };
  return unsignedJwt(claims, guid(random.fork("rest")));
}

function keep(grants: Map<string, Grant>, token: string, grant: Grant): void {
  grants.set(token, grant);
  const [oldest] = grants.keys();
  if (grants.size > KEPT && oldest !== undefined) grants.delete(oldest);
}
