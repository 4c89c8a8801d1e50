import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decide } from "../src/jobs/decide.ts";
import { dueAfterSleep } from "../src/jobs/due-after-sleep.ts";
import type { PollPolicy } from "../src/jobs/policy.ts";
import type { PollEvent } from "../src/jobs/poll-event.ts";
import type { WatchState } from "../src/jobs/watch-state.ts";

const policy: PollPolicy = {
  delaysMs: [15_000, 30_000, 60_000, 120_000],
  graceMs: 60_000,
  allowUnsubmitted: false,
  availableForMs: 30 * 86_400_000,
  maxRetryAfterMs: 3_600_000,
  maxFaults: 12,
  details: true,
  messages: true,
};
const start: WatchState = {
  v: 1,
  service: "fixture.v1",
  jobId: "job-1",
  startedAt: 0,
  ask: "progress",
  notBefore: 0,
  stepIndex: 0,
  seen: false,
  throttles: 0,
  faults: 0,
};

const error = new Error("as scripted");
const meaning = fc.constantFrom(
  "waiting",
  "running",
  "ending",
  "succeeded",
  "failed",
  "cancelled",
  "over",
  "unknown" as const,
);
const asked = fc.option(fc.integer({ min: 0, max: 8_000_000 }), { nil: undefined });
const anyEvent: fc.Arbitrary<PollEvent> = fc.oneof(
  fc.record({
    kind: fc.constant("progress" as const),
    meaning,
    state: fc.constant("x"),
    percentage: fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined }),
  }),
  fc.record({
    kind: fc.constant("job" as const),
    meaning,
    state: fc.constant("x"),
    submittedAt: fc.option(fc.constant(0), { nil: undefined }),
  }),
  fc.record({ kind: fc.constant("notFound" as const), error: fc.constant(error) }),
  fc.record({ kind: fc.constant("throttled" as const), error: fc.constant(error), askedMs: asked }),
  fc.record({ kind: fc.constant("fault" as const), error: fc.constant(error), askedMs: asked }),
  fc.record({ kind: fc.constant("refused" as const), error: fc.constant(error) }),
  fc.record({ kind: fc.constant("messages" as const) }),
);

/** What a service may answer to the question that a state asks. */
const fits = (state: WatchState, event: PollEvent): boolean =>
  ["progress", "job", "messages"].every((kind) => event.kind !== kind || state.ask === kind);

describe("whatever a service answers, the decision", () => {
  it("R1, R2, R4, R11: keeps the documented space between questions about progress, and a wait it was asked for", () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 60 }), (events) => {
        let state = start;
        let now = 0;
        for (const event of events) {
          if (!fits(state, event)) continue;
          const [after, next] = decide(state, event, now, policy);
          expect(after.lastSettledAt).toBe(now);
          if (next.do !== "ask") return;
          const wait = after.notBefore - now;
          if (after.ask === "progress") expect(wait).toBeGreaterThanOrEqual(15_000);
          if (event.kind === "throttled") expect(wait).toBeGreaterThanOrEqual(event.askedMs ?? 15_000);
          expect(wait).toBeLessThanOrEqual(3_600_000);
          expect(after.stepIndex).toBeLessThan(policy.delaysMs.length);
          now = after.notBefore;
          state = after;
        }
      }),
      { numRuns: 3000 },
    );
  });

  it("R8: loses no outcome that was known", () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 30 }), (events) => {
        let state: WatchState = { ...start, seen: true, ask: "job", outcome: "failed" };
        for (const event of events) {
          if (!fits(state, event)) continue;
          const [after, next] = decide(state, event, state.notBefore, policy);
          if (next.do === "ask") state = after;
          else {
            expect(next).toMatchObject({ do: "finish", outcome: "failed" });
            return;
          }
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("R18: is the same after the state has been through JSON, and changes nothing it was given", () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 30 }), (events) => {
        let state = start;
        for (const event of events) {
          if (!fits(state, event)) continue;
          const frozen = Object.freeze({ ...state });
          const [after, next] = decide(frozen, event, state.notBefore, policy);
          const [again, nextAgain] = decide(JSON.parse(JSON.stringify(state)), event, state.notBefore, policy);
          expect([again, nextAgain]).toEqual([after, next]);
          if (next.do !== "ask") return;
          state = after;
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("R9, R10: takes a job that is unknown, or unsubmitted, seriously once the grace has passed, not when it just does", () => {
    const missing: PollEvent = { kind: "notFound", error };
    const waiting: PollEvent = { kind: "progress", meaning: "waiting", state: "x", percentage: 0 };
    for (const since of [{ startedAt: 1000 }, { startedAt: 7_000_000, submittedAt: 1000 }]) {
      const state: WatchState = { ...start, ...since };
      const [early, soon] = decide(state, missing, 61_000, policy);
      expect([early.ask, early.notBefore, soon]).toEqual(["progress", 76_000, { do: "ask" }]);
      const [late, then] = decide(state, missing, 61_001, policy);
      expect([late.ask, late.because, late.notBefore, then]).toEqual(["job", "missing", 61_001, { do: "ask" }]);
      expect(decide(state, waiting, 61_000, policy)[1]).toEqual({ do: "ask" });
      expect(decide(state, waiting, 61_001, policy)[1]).toEqual({ do: "giveUp", reason: "notSubmitted" });
    }
  });

  it("R12, R17: after a fault and a sleep, tells its own wait with what chance adds from one that was asked for", () => {
    const state: WatchState = { ...start, faults: 2, lastSettledAt: 100_000, notBefore: 130_000 };
    const dueOf = (due: number, changes?: Partial<WatchState>): number =>
      dueAfterSleep({ state: { ...state, ...changes }, policy }, due);
    expect(dueOf(133_000)).toBe(115_000);
    expect(dueOf(133_001)).toBe(133_001);
    expect(dueOf(130_000, { notBefore: 133_001 })).toBe(130_000);
    expect(dueOf(133_001, { faults: 0 })).toBe(115_000);
    expect(dueOf(130_000, { faults: 0, throttles: 1 })).toBe(130_000);
  });

  it("R10: says that the progress has expired only where it is missing, not where a list has led to an old job", () => {
    for (const because of ["missing", undefined] as const) {
      const state: WatchState = { ...start, seen: true, ask: "job", because };
      const event: PollEvent = { kind: "job", meaning: "running", state: "x", submittedAt: 0 };
      const [, next] = decide(state, event, 31 * 86_400_000, policy);
      expect(next).toEqual(because ? { do: "giveUp", reason: "progressExpired" } : { do: "ask" });
    }
  });

  it("R7: never spins: a job that is asked for itself is asked again only after a delay", () => {
    fc.assert(
      fc.property(fc.constantFrom("over", "missing" as const), meaning, (because, word) => {
        const state: WatchState = { ...start, seen: true, ask: "job", because, lastSettledAt: 0, submittedAt: 0 };
        const event: PollEvent = { kind: "job", meaning: word, state: "x", submittedAt: 0 };
        const [after, next] = decide(state, event, 1000, policy);
        if (next.do === "ask" && after.ask !== "messages")
          expect(after.notBefore - 1000).toBeGreaterThanOrEqual(15_000);
      }),
    );
  });
});
