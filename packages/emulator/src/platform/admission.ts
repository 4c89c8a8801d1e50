import type { RouteMatch } from "../http/find-route.ts";
import { platformErrors } from "../http/platform-errors.ts";
import type { Reply } from "../http/reply.ts";
import { tooManyRequests, waitHeaders } from "../http/too-many-requests.ts";
import type { RateLimits } from "../limits/rate-limits.ts";
import { clientIdOf } from "../tokens/jwt.ts";
import type { TokenStore } from "../tokens/token-store.ts";

/** What decides whether a request may go on to its operation. */
export interface AdmissionParts {
  readonly tokens: TokenStore;
  /** Whether the tokens have to be the emulator's own. */
  readonly require: boolean;
  readonly scope: string;
  readonly limits?: RateLimits | undefined;
  /** The name of the limits' tier. */
  readonly tier: string;
  acceptToken(token: string): boolean;
  now(): number;
}

/** The answer to a request that is turned away: a 401 for its token, or a 429 for those before it. */
export function createAdmission(parts: AdmissionParts): (token: string, match: RouteMatch) => Reply | undefined {
  return (token, match) => {
    if (!isGood(parts, token)) return platformErrors.unauthorized();
    const application = parts.tokens.access(token)?.clientId ?? clientIdOf(token);
    // A token that names no client counts as one, and is never told to anybody.
    const waitMs = parts.limits?.take(
      application === undefined ? `token ${token}` : `client ${application}`,
      parts.now(),
    );
    if (waitMs === undefined) return undefined;
    return tooManyRequests({ tier: parts.tier, application, match }, waitHeaders(waitMs));
  };
}

function isGood({ tokens, require, scope, acceptToken, now }: AdmissionParts, token: string): boolean {
  if (!acceptToken(token) || tokens.isRevoked(token)) return false;
  if (!require) return true;
  const grant = tokens.access(token);
  return grant !== undefined && now() < grant.expiresAt && grant.scopes.includes(scope);
}
