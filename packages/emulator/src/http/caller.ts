import { guid } from "../random/guid.ts";
import type { Random } from "../random/random.ts";

/** The user that a request comes from. */
export interface Caller {
  readonly id: string;
  readonly email: string;
  /** What the user of the token has not, though some operations ask for it. */
  readonly lacks?: "userId" | "accountId";
}

/**
 * Whom a token stands for: everybody is one user, so that a demonstration sees all its jobs, unless every token is to
 * be a user of its own.
 */
export function createCallers(random: Random, separateUsers: boolean): (token: string) => Caller {
  const shared: Caller = { id: guid(random.fork("user")), email: "user@example.com" };
  if (!separateUsers) return () => shared;
  return (token) => {
    const id = guid(random.fork(`user/${token}`));
    return { id, email: `user-${id.slice(0, 8)}@example.com` };
  };
}
