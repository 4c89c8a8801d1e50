import type { Reply } from "../http/reply.ts";
import type { TokenWish } from "./emulator-tokens.ts";
import type { ProviderParts } from "./provider-parts.ts";
import { type GrantRequest, readGrantRequest } from "./read-grant-request.ts";

/** The answer of the token endpoint, by RFC 6749: tokens, or an error. */
export async function grantReply(provider: ProviderParts, request: Request): Promise<Reply> {
  const asked = await readGrantRequest(request);
  switch (asked.grantType) {
    case "client_credentials":
      return clientCredentials(provider, asked);
    case "refresh_token":
      return refresh(provider, asked);
    case "":
      return refusal("invalid_request", "The form has no grant_type.");
    default:
      return refusal("unsupported_grant_type", "The emulator knows client_credentials and refresh_token.");
  }
}

function clientCredentials(provider: ProviderParts, { clientId, clientSecret, scopes }: GrantRequest): Reply {
  if (clientId === undefined || !clientSecret || !isClient(provider, clientId, clientSecret)) return wrongClient();
  const wanted = scopes.length === 0 ? [provider.scope] : scopes.filter((scope) => scope === provider.scope);
  if (wanted.length < scopes.length) return refusal("invalid_scope", `The only scope is ${provider.scope}.`);
  return granted(provider, { clientId, scopes: wanted });
}

/** A client without a secret, as one in a browser, names itself by its id alone. */
function refresh(provider: ProviderParts, { clientId, clientSecret, refreshToken = "", scopes }: GrantRequest): Reply {
  if (clientSecret !== undefined && !isClient(provider, clientId ?? "", clientSecret)) return wrongClient();
  const grant = provider.tokens.refresh(refreshToken);
  if (grant === undefined || (clientId !== undefined && clientId !== grant.clientId)) {
    return refusal("invalid_grant", "The refresh token is unknown, used up, or another client's.");
  }
  if (!scopes.every((scope) => grant.scopes.includes(scope))) {
    return refusal("invalid_scope", "The refresh token does not stand for that scope.");
  }
  // Good for one use, as the platform's own rule for it is not documented and this one asks more of a client.
  provider.tokens.revoke(refreshToken);
  const { clientId: owner, lacks } = grant;
  return granted(provider, { clientId: owner, scopes: grant.scopes, ...(lacks !== undefined && { lacks }) });
}

function isClient({ clients }: ProviderParts, id: string, secret: string): boolean {
  return clients === undefined || (Object.hasOwn(clients, id) && clients[id] === secret);
}

function granted({ tokens, now }: ProviderParts, wish: TokenWish): Reply {
  const { accessToken, refreshToken, lifetimeMs, scopes } = tokens.issue(wish, now());
  return {
    status: 200,
    headers: { "Cache-Control": "no-store" },
    body: {
      access_token: accessToken,
      token_type: "Bearer",
      expires_in: Math.floor(lifetimeMs / 1000),
      scope: scopes.join(" "),
      ...(refreshToken !== undefined && { refresh_token: refreshToken }),
    },
  };
}

function wrongClient(): Reply {
  const { body } = refusal("invalid_client", "The client is unknown, or its secret is wrong or missing.");
  return { status: 401, headers: { "WWW-Authenticate": 'Basic realm="emulator"' }, body };
}

function refusal(error: string, description: string): Reply & { readonly body: object } {
  return { status: 400, body: { error, error_description: description } };
}
