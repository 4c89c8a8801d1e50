const share = 0.1;
const mostMs = 5000;

/** With many jobs, each wait is a little longer than documented, by chance, so that they do not all come at once. */
export function jitterMs(waitMs: number): number {
  return Math.random() * Math.min(waitMs * share, mostMs);
}
