import { InvalidArgumentError } from "./errors/invalid-argument-error.ts";

const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/**
 * Brings a base address into its one form: scheme, host and path, without a trailing slash.
 *
 * Addresses that would lose the token or the call on the way are refused: other schemes, user names, queries and
 * fragments, and plain `http` to any host but this machine unless it is allowed.
 */
export function normaliseBaseUrl(text: string, allowInsecure = false): string {
  const problem = problemOf(text, allowInsecure);
  if (problem) throw new InvalidArgumentError("baseUrl", problem);
  const { origin, pathname } = new URL(text);
  return origin + pathname.replace(/\/+$/, "");
}

function problemOf(text: string, allowInsecure: boolean): string | undefined {
  if (!URL.canParse(text)) return `is not an absolute address, as https://api.bentley.com/…: ${text}`;
  const { protocol, hostname, username, password, search, hash } = new URL(text);
  if (!/^https?:$/.test(protocol)) return `must begin with https://, not ${protocol}`;
  if (username || password || search || hash) return "must have only scheme, host and path";
  if (protocol === "https:" || allowInsecure || loopback.test(hostname)) return undefined;
  return "would send the access token unencrypted; use https://, or set allowInsecureBaseUrl for a host you trust";
}
