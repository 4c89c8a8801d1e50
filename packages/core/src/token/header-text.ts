import { AuthError } from "../errors/auth-error.ts";

/** Makes the text of the `Authorization` header. No message holds the token: messages end up in logs. */
export function headerText(token: unknown): string {
  if (typeof token !== "string") {
    throw new AuthError(`The source of access tokens gave ${token === null ? "null" : typeof token}, not a text.`);
  }
  const bare = token.trim().replace(/^bearer\s+/i, "");
  if (bare === "" || /^bearer$/i.test(bare)) throw new AuthError("The source of access tokens gave an empty one.");
  if (/^[\x21-\x7e]+$/.test(bare)) return `Bearer ${bare}`;
  throw new AuthError("The access token holds blanks, line breaks or other characters that no header may carry.");
}
