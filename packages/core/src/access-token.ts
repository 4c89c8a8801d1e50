import { AuthError } from "./errors/auth-error.ts";
import { InvalidArgumentError } from "./errors/invalid-argument-error.ts";

/**
 * Where access tokens come from: the token itself, a function that gives one, or an authorization client of the
 * platform. It is asked again for each call, so that a token may expire while a client lives. Each form may give the
 * bare token or the whole header text, `Bearer …`: the platform's own authorization packages give the latter.
 */
export type AccessToken = string | (() => string | Promise<string>) | AuthorizationClient;

/** What the platform's authorization packages look like. */
export interface AuthorizationClient {
  getAccessToken(): Promise<string>;
}

const howTo = 'Give accessToken as a string, a function that returns one, or an object with "getAccessToken()".';

/** Turns any form of access token into a function that gives the text of the `Authorization` header. */
export function authorizationFrom(source: AccessToken): () => Promise<string> {
  if (typeof source === "string") {
    const header = headerText(source);
    return async () => header;
  }
  const read = reader(source);
  return async () => headerText(await ask(read));
}

function reader(source: Exclude<AccessToken, string>): () => string | Promise<string> {
  if (typeof source === "function") return source;
  if (typeof source === "object" && source !== null && typeof source.getAccessToken === "function") {
    return () => source.getAccessToken();
  }
  throw new InvalidArgumentError("accessToken", `is missing or of the wrong kind. ${howTo}`);
}

async function ask(read: () => string | Promise<string>): Promise<string> {
  try {
    return await read();
  } catch (cause) {
    throw new AuthError(`The source of access tokens failed: ${messageOf(cause)}`, { cause });
  }
}

/** A token never stands in the messages: they end up in logs. */
function headerText(token: unknown): string {
  if (typeof token !== "string") throw new AuthError(`The source of access tokens gave ${kindOf(token)}, not a text.`);
  const bare = token.trim().replace(/^bearer\s+/i, "");
  if (bare === "" || /^bearer$/i.test(bare)) throw new AuthError(`The access token is empty. ${howTo}`);
  if (!/^[\x21-\x7e]+$/.test(bare)) {
    throw new AuthError("The access token holds blanks, line breaks or other characters that no header may carry.");
  }
  return `Bearer ${bare}`;
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}

function kindOf(value: unknown): string {
  return value === null ? "null" : typeof value;
}
