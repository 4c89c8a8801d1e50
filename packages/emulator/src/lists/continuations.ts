import type { Position } from "../jobs/job-store.ts";
import { guid } from "../random/guid.ts";
import type { Random } from "../random/random.ts";

/**
 * Continuation tokens: base64 of a GUID, as the service's own look. A token stands for a place in the order of jobs and
 * not for a number of jobs, so what is created or deleted meanwhile shifts no page.
 */
export interface Continuations {
  /** The token for what comes after a position; the same each time. */
  tokenAfter(position: Position): string;
  /** The position of a token that was given out; `undefined` for any other text. */
  positionOf(token: string): Position | undefined;
  /** The positions that tokens were given out for. */
  positions(): Iterable<Position>;
}

export function createContinuations(random: Random): Continuations {
  const positions = new Map<string, Position>();
  return {
    tokenAfter: ({ createdAt, ordinal }) => {
      const token = btoa(guid(random.fork(`continuation/${createdAt}/${ordinal}`)));
      positions.set(token, { createdAt, ordinal });
      return token;
    },
    positionOf: (token) => positions.get(token),
    positions: () => positions.values(),
  };
}
