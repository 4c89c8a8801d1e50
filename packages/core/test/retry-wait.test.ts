import fc from "fast-check";
import { expect, it } from "vitest";
import { type RetryFacts, type RetryPolicy, retryWaitMs } from "../src/retry/retry-wait.ts";

const statuses = [100, 200, 304, 400, 401, 403, 404, 408, 409, 410, 413, 422, 425, 429, 451, 500, 501, 502, 503, 504];
const failures = [
  "unsent",
  "network",
  "attemptTimeout",
  "answer",
  "tooLarge",
  "redirect",
  "auth",
  "undefined",
] as const;

const facts: fc.Arbitrary<RetryFacts> = fc.record({
  method: fc.constantFrom("GET", "HEAD", "POST", "PATCH", "PUT", "DELETE"),
  result: fc.oneof(fc.constantFrom(...statuses), fc.constantFrom(...failures)),
  attempt: fc.integer({ min: 1, max: 12 }),
  askedMs: fc.option(fc.oneof(fc.constantFrom(0, 1, 50, 1000), fc.integer({ min: 0, max: 1e15 })), { nil: undefined }),
  leftMs: fc.oneof(fc.constant(Number.POSITIVE_INFINITY), fc.integer({ min: -1000, max: 200_000 })),
  random: fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true })),
});

const policy: fc.Arbitrary<RetryPolicy> = fc.record({
  attempts: fc.integer({ min: 1, max: 10 }),
  retryMethods: fc.constantFrom(["GET", "HEAD"], ["GET", "HEAD", "PUT"], ["GET", "POST", "PATCH", "DELETE"], []),
  maxRetryAfterMs: fc.constantFrom(0, 5000, 120_000, 2 ** 31 - 1),
  backoff: fc.record({
    baseMs: fc.integer({ min: 1, max: 10_000 }),
    capMs: fc.integer({ min: 1, max: 60_000 }),
    floorMs: fc.integer({ min: 0, max: 100 }),
  }),
});

/** The wait before the next attempt, or nothing; written down rule by rule, as slowly as the contract reads. */
function reference(given: RetryFacts, rules: RetryPolicy): number | undefined {
  const { method, result, attempt, askedMs, leftMs, random } = given;
  if (["tooLarge", "redirect", "auth", "undefined"].includes(String(result))) return undefined;
  if (typeof result === "number" && ![408, 425, 429, 500, 502, 503, 504].includes(result)) return undefined;
  const isSafe = rules.retryMethods.some((allowed) => allowed === method);
  const neverDone = result === "unsent" || (result === 429 && typeof askedMs === "number");
  if (!isSafe && !neverDone) return undefined;
  if (attempt + 1 > rules.attempts) return undefined;
  if (result === "answer" && attempt + 1 > 2) return undefined;
  let wait: number;
  if (typeof askedMs === "number") {
    if (askedMs > rules.maxRetryAfterMs) return undefined;
    wait = askedMs;
  } else {
    let ceiling = rules.backoff.baseMs;
    for (let doubling = 1; doubling < attempt; doubling += 1) ceiling *= 2;
    wait = random * Math.min(ceiling, rules.backoff.capMs);
  }
  if (wait < rules.backoff.floorMs) wait = rules.backoff.floorMs;
  return wait < leftMs ? wait : undefined;
}

it("decides as the slow reference does, whatever the facts", () => {
  fc.assert(
    fc.property(facts, policy, (given, rules) => {
      const waitMs = retryWaitMs(given, rules);
      const expected = reference(given, rules);
      expect(waitMs === undefined).toBe(expected === undefined);
      if (waitMs !== undefined) expect(waitMs).toBeCloseTo(expected ?? Number.NaN, 6);
    }),
    { numRuns: 3000 },
  );
});

it("never decides on a wait below the floor, or longer than a timer holds", () => {
  fc.assert(
    fc.property(facts, policy, (given, rules) => {
      const waitMs = retryWaitMs(given, rules);
      if (waitMs === undefined) return;
      expect(waitMs).toBeGreaterThanOrEqual(rules.backoff.floorMs);
      expect(waitMs).toBeLessThanOrEqual(2 ** 31 - 1);
    }),
    { numRuns: 1000 },
  );
});
