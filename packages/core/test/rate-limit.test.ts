import { describe, expect, it } from "vitest";
import { createRateLimit, isAttemptTimeoutError, isInvalidArgumentError, type RateLimitOptions } from "../src/index.ts";
import { recordingClient } from "./support/fixture-service.ts";
import { endOf } from "./support/play.ts";
import { createVirtualClock, type VirtualClock } from "./support/virtual-clock.ts";

const read = { params: { path: { id: "a" } } };
const job = (): Response => Response.json({ job: { id: "a" } });
const limited = (seconds: string): Response => Response.json({}, { status: 429, headers: { "Retry-After": seconds } });

/** Waits by a virtual clock, as a polling helper does between its calls. */
function sleepBy(clock: VirtualClock, ms: number): Promise<void> {
  return new Promise((resolve) => void clock.setTimer(() => resolve(), ms));
}

/** A service that allows so many requests a window, over all its clients. */
function windowed(clock: VirtualClock, limit: number, windowMs: number): { answer: () => Response; tally: number[] } {
  let windowAt = 0;
  let used = 0;
  const tally = [0, 0];
  const answer = (): Response => {
    const now = clock.monotonic();
    if (now - windowAt >= windowMs) [windowAt, used] = [now - (now % windowMs), 0];
    used += 1;
    const isOver = used > limit;
    tally[isOver ? 1 : 0] = (tally[isOver ? 1 : 0] ?? 0) + 1;
    return isOver ? limited(String(Math.ceil((windowAt + windowMs - now) / 1000))) : job();
  };
  return { answer, tally };
}

describe("the shared pace", () => {
  it("L16 rate-window, X01: fifty watchers at ten requests a second are done in 30 s, few of them turned away", async () => {
    const clock = createVirtualClock();
    const service = windowed(clock, 10, 1000);
    const { client } = recordingClient(undefined, {
      clock,
      attempts: 1,
      rateLimit: createRateLimit({ concurrency: 6, clock }),
      fetch: async () => {
        await sleepBy(clock, 20);
        return service.answer();
      },
    });
    const watcher = async (): Promise<void> => {
      for (let polls = 0; polls < 3; ) {
        const { response } = await client.GET("/jobs/{id}", read);
        if (response.ok) polls += 1;
        await sleepBy(clock, [50, 100, 200][polls] ?? 200);
      }
    };
    await clock.runUntil(Promise.all(Array.from({ length: 50 }, watcher)));
    const [good = 0, turnedAway = 0] = service.tally;
    expect(good).toBe(150);
    expect(turnedAway / (good + turnedAway)).toBeLessThan(0.2);
    expect(clock.monotonic()).toBeLessThanOrEqual(30_000);
  });

  it("a 429 to one call holds back all others until its time, and they go on then", async () => {
    const clock = createVirtualClock();
    const startedAt: number[] = [];
    const { client } = recordingClient(undefined, {
      clock,
      fetch: async () => (startedAt.push(clock.monotonic()) === 1 ? limited("3") : job()),
    });
    const first = endOf(client.GET("/jobs/{id}", read));
    await clock.runUntil(first);
    await clock.runUntil(client.GET("/jobs/{id}", read));
    expect(startedAt).toEqual([0, 3000]);
  });

  it("L06 429-huge: does not stop the client for years, and no timer is longer than timers can be", async () => {
    const clock = createVirtualClock();
    const startedAt: number[] = [];
    const { client } = recordingClient(undefined, {
      clock,
      maxRetryAfterMs: 5000,
      fetch: async () => (startedAt.push(clock.monotonic()) === 1 ? limited("99999999999") : job()),
    });
    const { error } = await clock.runUntil(endOf(client.GET("/jobs/{id}", read)));
    expect(startedAt).toEqual([0]);
    expect(error).toMatchObject({ status: 429, retryAfterMs: 99999999999_000 });
    expect(await clock.runUntil(endOf(client.GET("/jobs/{id}", read)))).toEqual({ data: { job: { id: "a" } } });
    expect(startedAt).toEqual([0, 5000]);
    expect(Math.max(...clock.timers)).toBeLessThan(2 ** 31);
  });

  it("L08 L09 retries of one call keep to what the service asks: the pace of others does not slow them further", async () => {
    for (const [asked, least, most] of [
      ["1", 1000, 1500],
      ["0", 50, 2000],
    ] as const) {
      const clock = createVirtualClock();
      const startedAt: number[] = [];
      const { client } = recordingClient(undefined, {
        clock,
        attempts: 4,
        fetch: async () => {
          startedAt.push(clock.monotonic());
          await sleepBy(clock, 10);
          return limited(asked);
        },
      });
      await clock.runUntil(client.GET("/jobs/{id}", read));
      expect(startedAt).toHaveLength(4);
      for (const [index, at] of startedAt.slice(1).entries()) {
        expect(at - (startedAt[index] ?? 0)).toBeGreaterThanOrEqual(least);
        expect(at - (startedAt[index] ?? 0)).toBeLessThanOrEqual(most);
      }
    }
  });

  it("a limit of less than one request a month sets no timer that fires at once", async () => {
    const clock = createVirtualClock();
    const limit = createRateLimit({ perMinute: 0.001, clock });
    limit.enter(undefined);
    void limit.enter(undefined);
    limit.leave(429, 2 ** 40);
    expect(clock.timers.length).toBeGreaterThan(0);
    expect(Math.max(...clock.timers)).toBeLessThan(2 ** 31);
  });

  it("a wall clock set back in a pause makes it no longer", async () => {
    const clock = createVirtualClock();
    const startedAt: number[] = [];
    const { client } = recordingClient(undefined, {
      clock,
      fetch: async () => (startedAt.push(clock.monotonic()) === 1 ? limited("2") : job()),
    });
    await clock.runUntil(client.GET("/jobs/{id}", read));
    clock.shiftWall(-3_600_000);
    await clock.runUntil(client.GET("/jobs/{id}", read));
    expect(startedAt).toEqual([0, 2000]);
  });

  it("a call that may not take long enough for its turn ends in time, and leaves no timer", async () => {
    const clock = createVirtualClock();
    let requests = 0;
    const { client } = recordingClient(undefined, {
      clock,
      callTimeoutMs: 1000,
      fetch: async () => (++requests === 1 ? limited("30") : job()),
    });
    await clock.runUntil(client.GET("/jobs/{id}", read));
    const { error } = await clock.runUntil(endOf(client.GET("/jobs/{id}", read)));
    expect(requests).toBe(1);
    expect(isAttemptTimeoutError(error)).toBe(true);
    expect(clock.monotonic()).toBe(1000);
    expect(clock.waiting()).toBeLessThanOrEqual(1);
  });

  it("an abort in the line rejects with its reason, and the others keep their turn", async () => {
    const clock = createVirtualClock();
    const startedAt: number[] = [];
    const { client } = recordingClient(undefined, {
      clock,
      rateLimit: createRateLimit({ perMinute: 60, clock }),
      fetch: async () => {
        startedAt.push(clock.monotonic());
        return job();
      },
    });
    for (let burst = 0; burst < 6; burst += 1) await client.GET("/jobs/{id}", read);
    const controller = new AbortController();
    const aborted = endOf(client.GET("/jobs/{id}", { ...read, signal: controller.signal }));
    const next = client.GET("/jobs/{id}", read);
    const reason = new Error("enough");
    controller.abort(reason);
    expect(await aborted).toEqual({ error: reason });
    await clock.runUntil(next);
    expect(startedAt).toEqual([0, 0, 0, 0, 0, 0, 1000]);
  });

  it.each<[string, RateLimitOptions]>([
    ["perMinute", { perMinute: 0 }],
    ["perMinute", { perMinute: -1 }],
    ["perMinute", { perMinute: Number.NaN }],
    ["perMinute", { perMinute: Number.POSITIVE_INFINITY }],
    ["perHour", { perHour: 0 }],
    ["perHour", { perHour: "60" as unknown as number }],
    ["concurrency", { concurrency: 0 }],
    ["concurrency", { concurrency: 0.5 }],
    ["concurrency", { concurrency: Number.NaN }],
  ])("I08 a limit whose %s is odd is refused: %o", (name, options) => {
    try {
      createRateLimit(options);
      expect.unreachable();
    } catch (error) {
      expect(isInvalidArgumentError(error) && error.argument).toBe(`rateLimit.${name}`);
    }
  });
});

describe("X05 an outage", () => {
  const intervalMs = 5000;
  const [from, to, endAt] = [60_000, 120_000, 180_000];

  /** A hundred pollers for three minutes: how many requests fall into the second one, and when all go well again. */
  async function watch(isOutage: boolean): Promise<{ requests: number; recoveredBy: number }> {
    const clock = createVirtualClock();
    const recoveries: number[] = [];
    let requests = 0;
    const { client } = recordingClient(undefined, {
      clock,
      attempts: 4,
      fetch: async () => {
        const isWithin = clock.monotonic() >= from && clock.monotonic() < to;
        if (isWithin) requests += 1;
        return isWithin && isOutage ? Response.json({}, { status: 503 }) : job();
      },
    });
    const poller = async (_: unknown, index: number): Promise<void> => {
      await sleepBy(clock, index * 50);
      for (let isKnown = false; clock.monotonic() < endAt; await sleepBy(clock, intervalMs)) {
        const { response } = await client.GET("/jobs/{id}", read);
        if (isKnown || !response.ok || clock.monotonic() < to) continue;
        isKnown = true;
        recoveries.push(clock.monotonic());
      }
    };
    await clock.runUntil(Promise.all(Array.from({ length: 100 }, poller)));
    expect(recoveries).toHaveLength(100);
    return { requests, recoveredBy: Math.max(...recoveries) };
  }

  it("of 60 s under a hundred pollers makes at most half as many requests more, and ends for all within one interval", async () => {
    const normal = await watch(false);
    const outage = await watch(true);
    expect(outage.requests).toBeGreaterThan(normal.requests * 0.5);
    expect(outage.requests).toBeLessThanOrEqual(normal.requests * 1.5);
    expect(outage.recoveredBy).toBeLessThanOrEqual(to + intervalMs + 3500);
  });
});
