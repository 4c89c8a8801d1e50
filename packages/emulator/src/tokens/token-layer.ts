import type { Layer } from "../http/layer.ts";
import type { Reply } from "../http/reply.ts";
import { grantReply } from "./grant-reply.ts";
import type { ProviderParts } from "./provider-parts.ts";

/** Answers what is asked of an identity provider: its discovery document, its keys, and tokens. */
export function tokenLayer(provider: ProviderParts): Layer {
  return ({ request, url }, next) => {
    const { method } = request;
    if (method === "GET" && url.pathname === "/.well-known/openid-configuration") return discovery(url.origin);
    // Nobody signs the tokens, so there is no key to check them with.
    if (method === "GET" && url.pathname === JWKS_PATH) return { status: 200, body: { keys: [] } };
    if (method === "POST" && url.pathname === TOKEN_PATH) return grantReply(provider, request);
    return next();
  };
}

const TOKEN_PATH = "/connect/token";
const JWKS_PATH = "/.well-known/openid-configuration/jwks";

/** All that OpenID Connect Discovery requires. The address to sign in at is named, as it has to be, but answers nothing. */
function discovery(origin: string): Reply {
  return {
    status: 200,
    body: {
      issuer: origin,
      authorization_endpoint: `${origin}/connect/authorize`,
      token_endpoint: `${origin}${TOKEN_PATH}`,
      jwks_uri: `${origin}${JWKS_PATH}`,
      grant_types_supported: ["client_credentials", "refresh_token"],
      response_types_supported: ["code"],
      subject_types_supported: ["public"],
      id_token_signing_alg_values_supported: ["RS256"],
      token_endpoint_auth_methods_supported: ["client_secret_basic", "client_secret_post"],
    },
  };
}
