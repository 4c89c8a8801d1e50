import { jitterShare } from "../jitter-share.ts";

/** Waking up costs as much as a dozen answers: so waits end together, at full tenths of a second. */
const turnMs = 100;

/**
 * With many jobs, each wait is a little longer than documented, by chance, so that they do not all come at once: up to a
 * tenth of it, and no more than `mostMs`. Of the times in between, one is taken that other jobs have, too.
 *
 * @param notBefore when the wait would end without that
 */
export function withJitter(notBefore: number, waitMs: number, mostMs: number): number {
  if (waitMs < 1) return notBefore;
  const most = Math.min(waitMs * jitterShare, mostMs);
  // A short wait has shorter turns, so that one of them always ends within its tenth.
  const turn = Math.min(most, turnMs);
  const turns = Math.max(Math.ceil(notBefore / turn), Math.floor((notBefore + Math.random() * most) / turn));
  return Math.max(notBefore, turns * turn);
}
