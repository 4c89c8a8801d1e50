import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { watchJobs } from "../src/index.ts";
import { createHeldClock } from "../src/jobs/many/held-clock.ts";
import { withJitter } from "../src/jobs/many/jitter.ts";
import { jobIdOf, jobs, ManyJobsService, quiet } from "./support/many-jobs-service.ts";
import { settle, VirtualClock } from "./support/virtual-clock.ts";

/** A clock that counts how often it is read. */
class CountingClock extends VirtualClock {
  readings = 0;

  override now(): number {
    this.readings += 1;
    return super.now();
  }

  override monotonic(): number {
    this.readings += 1;
    return super.monotonic();
  }
}

async function consume(watch: AsyncIterable<unknown>): Promise<void> {
  for await (const _ of watch);
}

describe("the turns of a pool", () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it("R22: each wait ends within its tenth, 5 seconds at the most, and never early, whatever the time and the chance", () => {
    const random = vi.spyOn(Math, "random");
    const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
    const notBefore = fc.double({ min: 1.7e12, max: 1.9e12, noNaN: true });
    const wait = fc.oneof(fc.double({ min: 0, max: 100, noNaN: true }), fc.integer({ min: -10, max: 120_000 }));
    fc.assert(
      fc.property(notBefore, wait, chance, (due, waitMs, by) => {
        random.mockReturnValue(by);
        const planned = withJitter(due, waitMs, 5000);
        expect(planned).toBeGreaterThanOrEqual(due);
        // Milliseconds since the epoch are no finer than that.
        expect(planned).toBeLessThanOrEqual(due + Math.max(0, Math.min(waitMs / 10, 5000)) + 0.001);
      }),
    );
  });

  it("waits that would end at many times end together at few, spread over what they may be late by", () => {
    const times = new Set(Array.from({ length: 1000 }, (_, index) => withJitter(1_000_000 + index / 10, 15_000, 5000)));
    expect(times.size).toBeGreaterThan(10);
    expect(times.size).toBeLessThanOrEqual(17);
  });

  it("reads the time but a few times for hundreds of answers that come together", async () => {
    const clock = new CountingClock();
    const many = new ManyJobsService(clock, jobs(500, quiet));
    const watch = watchJobs(many.client, jobs(500, quiet).keys(), { clock, requestsPerMinute: 1e6, burst: 1000 });
    const consumed = consume(watch);
    await clock.advance(10_000);
    const [answers, readings] = [many.of("progress").length, clock.readings];
    await clock.advance(10_000);
    expect(many.of("progress").length - answers).toBe(500);
    // A turn looks at the clock a dozen times; the service's own stamp for each request is not counted.
    expect(clock.readings - readings).toBeLessThan(500);
    await watch.return();
    await consumed;
  });

  it("R1: answers that come one after another each have their own time", async () => {
    const clock = new VirtualClock();
    const many = new ManyJobsService(clock, jobs(3, quiet));
    const latencies = new Map([0, 1, 2].map((number) => [jobIdOf(number), 3000 * number]));
    const get: typeof many.get = async (path, init) => {
      const answer = await many.get(path, init);
      const latency = latencies.get(init.params.path.id ?? "") ?? 0;
      await new Promise<void>((resolve) => clock.setTimer(resolve, latency));
      return answer;
    };
    vi.spyOn(Math, "random").mockReturnValue(0);
    const watch = watchJobs({ ...many.client, GET: get }, latencies.keys(), { clock, requestsPerMinute: 6000 });
    const consumed = consume(watch);
    await clock.advance(60_000);
    for (const [jobId, latency] of latencies) {
      const times = many.of("progress", jobId).map(({ at }) => 1000 * at);
      expect(times).toEqual([0, 15_000 + latency, 45_000 + 2 * latency]);
    }
    await watch.return();
    await consumed;
  });
});

describe("a clock that can be held", () => {
  it("stands still until it is released, by both counts", async () => {
    const clock = new VirtualClock();
    const held = createHeldClock(clock);
    held.hold();
    await clock.advance(1000);
    await settle();
    expect([held.isHeld(), held.now(), held.monotonic()]).toEqual([true, clock.epoch, 0]);
    held.release();
    expect([held.isHeld(), held.now(), held.monotonic()]).toEqual([false, clock.epoch + 1000, 1000]);
  });
});
