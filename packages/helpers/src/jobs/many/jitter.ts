const share = 0.1;

/**
 * With many jobs, each wait is a little longer than documented, by chance, so that they do not all come at once: up to a
 * tenth of it, and no more than `mostMs`.
 */
export function jitterMs(waitMs: number, mostMs: number): number {
  return Math.random() * Math.min(waitMs * share, mostMs);
}
