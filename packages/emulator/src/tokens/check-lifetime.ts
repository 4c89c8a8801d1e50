/** Gives the lifetime of an access token back. Throws a RangeError for one that is not a finite number above 0. */
export function checkLifetime(lifetimeMs: number): number {
  if (lifetimeMs > 0 && Number.isFinite(lifetimeMs)) return lifetimeMs;
  throw new RangeError(`An access token cannot last ${lifetimeMs} ms: give a finite number above 0.`);
}
