import type { NamedLimits } from "./tier.ts";

/** Counts the requests of each OAuth client. */
export interface RateLimits {
  /** Counts a request; gives how long to wait, in milliseconds, if it is one too many and so does not count. */
  take(client: string, now: number): number | undefined;
  clear(): void;
}

interface Window {
  start: number;
  count: number;
}

/**
 * Each window begins with the first request after the one before is over. How the platform counts is not documented,
 * only how much.
 */
export function createRateLimits({ limits }: NamedLimits): RateLimits {
  const windows = new Map<string, Window[]>();
  const windowsOf = (client: string, now: number): Window[] => {
    const known = windows.get(client);
    const current = limits.map(({ windowMs }, index) => {
      const window = known?.[index];
      return window !== undefined && now < window.start + windowMs ? window : { start: now, count: 0 };
    });
    windows.set(client, current);
    return current;
  };
  return {
    take: (client, now) => {
      const current = windowsOf(client, now);
      const waits = limits.map(({ windowMs, requests }, index) => {
        const { start, count } = current[index] ?? { start: now, count: 0 };
        return count < requests ? 0 : start + windowMs - now;
      });
      const waitMs = Math.max(0, ...waits);
      if (waitMs > 0) return waitMs;
      for (const window of current) window.count += 1;
      return undefined;
    },
    clear: () => windows.clear(),
  };
}
