import type { AuthOptions } from "./auth-options.ts";
import type { TokenStore } from "./token-store.ts";

/** What the identity provider is made of. */
export interface ProviderParts {
  readonly tokens: TokenStore;
  readonly scope: string;
  readonly clients?: AuthOptions["clients"];
  now(): number;
}
