/**
 * Spaces the requests of all clients that share it: the platform counts by OAuth client, so that the clients of one
 * should share one. A 429 to any of them pauses them all.
 */
export interface RateLimit {
  /** Waits for a place; gives `undefined` where there is one at once, so that a free limit costs nothing. */
  enter(signal: AbortSignal | undefined): Promise<void> | undefined;
  /** Milliseconds until a place may be free, as far as time alone decides; 0 if it is now and nobody stands in line. */
  delayMs(): number;
  /** Gives the place back, and says what the service answered: a status, or nothing if it did not. */
  leave(status: number | undefined, askedMs: number | undefined): void;
}
