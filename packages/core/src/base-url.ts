import { InvalidArgumentError } from "./errors/invalid-argument-error.ts";

const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/**
 * Brings a base address into its one form: scheme, host and path, without a trailing slash.
 *
 * Addresses that would lose the token or the call on the way are refused: other schemes, user names, queries and
 * fragments, and plain `http` to any host but this machine unless it is allowed.
 */
export function normaliseBaseUrl(text: string, allowInsecure = false): string {
  const url = parse(text);
  const refuse = (problem: string): never => {
    throw new InvalidArgumentError("baseUrl", problem);
  };
  if (url.protocol !== "https:" && url.protocol !== "http:") refuse(`must begin with https://, not ${url.protocol}`);
  if (url.username || url.password) refuse("must not carry a user name or password; use accessToken");
  if (url.search || url.hash) refuse("must not have a query or a fragment; give only scheme, host and path");
  if (url.protocol === "http:" && !allowInsecure && !loopback.test(url.hostname)) {
    refuse("would send the access token unencrypted; use https://, or set allowInsecureBaseUrl for a host you trust");
  }
  return url.origin + url.pathname.replace(/\/+$/, "");
}

function parse(text: string): URL {
  try {
    return new URL(text);
  } catch (cause) {
    throw new InvalidArgumentError(
      "baseUrl",
      `is not an absolute address, as https://api.bentley.com/…: ${text}`,
      cause,
    );
  }
}
