import { isObject } from "../fields/is-object.ts";

/** A text with the look of a JSON Web Token. Its last part is no signature. */
export function unsignedJwt(claims: object, lastPart: string): string {
  const [head, body] = [{ alg: "RS256", typ: "at+jwt" }, claims].map((part) => encode(JSON.stringify(part)));
  return `${head}.${body}.${lastPart}`;
}

/** The claim `client_id` of a JSON Web Token; `undefined` for any other text. */
export function clientIdOf(token: string): string | undefined {
  const [, claims] = token.split(".");
  if (claims === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(atob(claims.replaceAll("-", "+").replaceAll("_", "/")));
    return isObject(value) && typeof value.client_id === "string" ? value.client_id : undefined;
  } catch {
    return undefined;
  }
}

function encode(json: string): string {
  // Escaped, so that what follows is all one byte a character.
  const ascii = json.replaceAll(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
  return btoa(ascii).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}
