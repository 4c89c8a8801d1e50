import { AuthError } from "../errors/auth-error.ts";
import { kindOf } from "../kind-of.ts";

/** Makes the text of the `Authorization` header. No message holds the token: messages end up in logs. */
export function headerText(token: unknown): string {
  const bare = typeof token === "string" ? token.trim().replace(/^bearer\s+/i, "") : "";
  const isScheme = /^bearer(\s|$)/i.test(bare);
  if (/^[\x21-\x7e]+$/.test(bare) && !isScheme) return `Bearer ${bare}`;
  const odd = isScheme ? ' with "Bearer" twice or alone' : bare && " with blanks or signs that no header may carry";
  // Boxed, since a number would be told as it is.
  const given = typeof token === "string" ? token : token && Object(token);
  throw new AuthError(`accessToken gave ${kindOf(given)}${odd}; give one token, with or without "Bearer ".`);
}
