import { AuthError } from "../errors/auth-error.ts";
import { mustBe } from "../must-be.ts";
import type { AccessToken, AccessTokenFunction, AccessTokenReason } from "./access-token.ts";
import { headerText } from "./header-text.ts";

/** Gives the `Authorization` headers of a client's calls. */
export interface Authorization {
  /** Whether a header that was turned down can be replaced by another. */
  readonly isRenewable: boolean;
  /** The header for a new call. */
  current(): Promise<string>;
  /** A header in place of one that the service turned down: asked for once for all calls that met the same one. */
  renewed(rejected: string): Promise<string>;
  /** Gives up on an answer that has not come: who asks next asks anew. */
  forget(): void;
  /** The last header that was given. */
  latest(): string | undefined;
}

/** @throws InvalidArgumentError, AuthError at once, where no token can ever come of it. */
export function authorizationFrom(source: AccessToken): Authorization {
  const read = functionOf(source);
  let latest: string | undefined;
  let pending: Promise<string> | undefined;
  /** Whether what is awaited is a renewal. */
  let isRenewing = false;
  // Calls that start while an answer is awaited share it: a burst of calls is one question, not one each.
  const ask = (reason: AccessTokenReason): Promise<string> => {
    if (pending) return pending;
    const question = readHeader(read, reason);
    pending = question;
    isRenewing = reason === "rejected";
    const settle = (header = latest): void => {
      // An answer that comes after it was given up must not touch the question that took its place.
      if (pending !== question) return;
      pending = undefined;
      latest = header;
    };
    question.then(settle, () => settle());
    return question;
  };
  return {
    isRenewable: typeof source !== "string",
    current: () => ask("call"),
    // A straggler whose token was turned down after others have renewed it takes theirs.
    renewed: async (rejected) => {
      if (pending && !isRenewing) await pending.catch(() => {});
      return pending || !latest || latest === rejected ? ask("rejected") : latest;
    },
    forget() {
      pending = undefined;
    },
    latest: () => latest,
  };
}

async function readHeader(read: AccessTokenFunction, reason: AccessTokenReason): Promise<string> {
  try {
    return headerText(await read(reason));
  } catch (cause) {
    if (cause instanceof AuthError) throw cause;
    const said = cause instanceof Error ? cause.message : String(cause);
    throw new AuthError(`The source of access tokens failed: ${said}`, { cause });
  }
}

function functionOf(source: AccessToken): AccessTokenFunction {
  if (typeof source === "string") {
    const header = headerText(source);
    return () => header;
  }
  if (typeof source === "function") return source;
  const isClient = typeof source?.getAccessToken === "function";
  // Boxed, since a number would be told as it is.
  const given = source && Object(source);
  mustBe("a text, a function that gives one, or an object with getAccessToken()", isClient, "accessToken", given);
  return () => source.getAccessToken();
}
