import { createRateLimit } from "@reality-apis/core";
import { createRealityConversionClient } from "@reality-apis/reality-conversion";
import { describe, expect, it, vi } from "vitest";
import { watchJobs } from "../src/index.ts";
import { createBudget } from "../src/jobs/many/budget.ts";
import {
  type GetInit,
  jobIdOf,
  jobs,
  type Life,
  ManyJobsService,
  quiet,
  type Seen,
} from "./support/many-jobs-service.ts";
import { VirtualClock } from "./support/virtual-clock.ts";

const ids = (from: number, count: number): string[] =>
  Array.from({ length: count }, (_, index) => jobIdOf(from + index));

describe("the gate of a budget", () => {
  const budget = () => createBudget(() => ({ perMinute: 60, burst: 5 }));

  it("stays closed for as long as the service says, then lets one request ahead alone", () => {
    const gate = budget();
    const refused = gate.take(0);
    gate.throttled(0, 30_000);
    gate.settled(refused, 0);
    expect(gate.delayMs(29_999)).toBe(1);
    expect(gate.delayMs(30_000)).toBe(0);
    gate.take(30_000);
    expect(gate.delayMs(90_000)).toBe(Number.POSITIVE_INFINITY);
  });

  it("is never opened sooner by a later 429 that asks for less", () => {
    const gate = budget();
    gate.throttled(0, 60_000);
    gate.throttled(1000, 5000);
    expect(gate.delayMs(10_000)).toBe(50_000);
  });

  it("is opened by the answer to the request ahead, and by no other", () => {
    const gate = budget();
    const [refused, early, late] = [gate.take(0), gate.take(0), gate.take(0)];
    gate.throttled(0, 30_000);
    gate.settled(early, 10_000);
    const probe = gate.take(30_000);
    gate.settled(late, 31_000);
    gate.settled(refused, 31_000);
    expect(gate.delayMs(90_000)).toBe(Number.POSITIVE_INFINITY);
    gate.settled(probe, 90_000);
    expect(gate.delayMs(100_000)).toBeLessThan(2000);
  });

  it("needs another request ahead where one from before the 429 is refused too, or the one ahead is given up", () => {
    const gate = budget();
    gate.throttled(0, 10_000);
    const probe = gate.take(10_000);
    gate.throttled(11_000, 20_000);
    gate.settled(probe, 12_000);
    expect(gate.delayMs(12_000)).toBe(19_000);
    const second = gate.take(31_000);
    expect(gate.delayMs(60_000)).toBe(Number.POSITIVE_INFINITY);
    gate.abandoned(second);
    expect(gate.delayMs(60_000)).toBe(0);
  });

  it("opens at half the rate, which grows back over five minutes", () => {
    const gate = budget();
    gate.throttled(0, 0);
    gate.settled(gate.take(0), 0);
    expect([0, 150_000, 300_000].map((now) => gate.perMinute(now))).toEqual([30, 45, 60]);
  });

  it("lets go out within a minute what the service says is left, if that is less", () => {
    const gate = budget();
    gate.remaining(500, 0);
    expect(gate.perMinute(0)).toBe(60);
    gate.remaining(12, 0);
    expect(gate.perMinute(59_999)).toBe(12);
    expect(gate.perMinute(60_000)).toBe(60);
    gate.remaining(0, 0);
    expect(gate.perMinute(0)).toBe(1);
  });
});

describe("watches that share a budget", () => {
  it("two watches over one client keep to one budget together, and neither starves", async () => {
    const clock = new VirtualClock();
    const many = new ManyJobsService(clock, jobs(200, quiet));
    const one = watchJobs(many.client, ids(0, 100), { clock });
    const other = watchJobs(many.client, ids(100, 100), { clock });
    await clock.advance(600_000);
    expect(many.seen.length).toBeLessThanOrEqual(600 + 5 + 1);
    expect(many.seen.length).toBeGreaterThan(550);
    for (const jobId of ids(0, 200)) expect(many.of("progress", jobId).length).toBeGreaterThanOrEqual(2);
    await Promise.all([one.return(), other.return()]);
    expect(clock.pending).toBe(0);
  });

  it("the lists of one watch go before the progress of another, however long that is overdue", async () => {
    const clock = new VirtualClock();
    const ending: Life = (second) => ({ state: second < 700 ? "active" : "success", percentage: 10 });
    const many = new ManyJobsService(
      clock,
      new Map([...jobs(400, quiet), [jobIdOf(900), ending], [jobIdOf(901), quiet]]),
    );
    const busy = watchJobs(many.client, ids(0, 400), { clock, sweepMs: 100_000_000 });
    // Long enough for hundreds of jobs to be overdue by minutes.
    await clock.advance(600_000);
    const lists = watchJobs(many.client, ids(900, 2), { clock, progress: false });
    const ended = lists.next().then(() => clock.seconds);
    await clock.advance(400_000);
    const seen = many.of("list").filter(({ query }) => query.includes(jobIdOf(901)));
    expect(seen.length).toBeGreaterThan(10);
    for (const [index, { at }] of seen.entries()) expect(at - (seen[index - 1]?.at ?? 600)).toBeLessThan(35);
    expect(await ended).toBeLessThan(740);
    expect(many.of("progress").filter(({ at }) => at > 700).length).toBeGreaterThan(200);
    await Promise.all([busy.return(), lists.return()]);
  });

  it("the lowest of several limits holds, for as long as its watch does", async () => {
    const clock = new VirtualClock();
    const many = new ManyJobsService(clock, jobs(400, quiet));
    const fast = watchJobs(many.client, ids(0, 200), { clock, requestsPerMinute: 600 });
    const slow = watchJobs(many.client, ids(200, 200), { clock, requestsPerMinute: 30 });
    await clock.advance(120_000);
    expect(many.seen.length).toBeLessThanOrEqual(60 + 5 + 1);
    await slow.return();
    const before = many.seen.length;
    await clock.advance(60_000);
    expect(many.seen.length - before).toBeGreaterThan(100);
    await fast.return();
  });

  it("watches over two clients with one rate limit keep to one budget, and to the pauses of the limit", async () => {
    const clock = new VirtualClock();
    const rateLimit = createRateLimit({ clock });
    const [first, second] = [0, 100].map((from) => {
      const many = new ManyJobsService(clock, new Map(ids(from, 100).map((id) => [id, quiet])));
      return { many, watch: watchJobs({ ...many.client, rateLimit }, ids(from, 100), { clock }) };
    });
    const count = (): number => (first?.many.seen.length ?? 0) + (second?.many.seen.length ?? 0);
    await clock.advance(60_000);
    expect(count()).toBeLessThanOrEqual(60 + 5 + 1);
    expect(count()).toBeGreaterThan(55);
    const before = count();
    // A call of somebody else's is turned away.
    await rateLimit.enter(undefined);
    rateLimit.leave(429, 45_000);
    await clock.advance(44_000);
    // One timer was set before the pause; what it starts is nothing.
    expect(count() - before).toBe(0);
    await clock.advance(20_000);
    expect(count() - before).toBeGreaterThan(5);
    await Promise.all([first?.watch.return(), second?.watch.return()]);
  });

  it("with a limit a minute of the client's, its other calls take of it too, and do not stand behind the jobs", async () => {
    const clock = new VirtualClock();
    const starts: number[] = [];
    const client = createRealityConversionClient({
      accessToken: async () => "token",
      clock,
      rateLimit: createRateLimit({ perMinute: 30, clock }),
      fetch: async () => {
        starts.push(clock.seconds);
        return Response.json({ progress: { percentage: 1, state: "active" }, jobs: [] });
      },
    });
    const watch = watchJobs(client, ids(0, 100), { clock, requestsPerMinute: 6000, burst: 100 });
    const waits: number[] = [];
    for (let call = 0; call < 20; call += 1) {
      await clock.advance(15_000);
      const before = clock.seconds;
      client.GET("/jobs/{id}", { params: { path: { id: jobIdOf(0) } } }).then(() => waits.push(clock.seconds - before));
    }
    await clock.advance(15_000);
    expect(waits).toHaveLength(20);
    expect(Math.max(...waits)).toBeLessThanOrEqual(4);
    // After its burst of three: half a request a second, no more, and hardly less.
    const later = starts.filter((at) => at >= 15 && at < 315).length;
    expect(later).toBeLessThanOrEqual(151);
    expect(later).toBeGreaterThanOrEqual(145);
    await watch.return();
  });

  it("a watch that is left with its request ahead alone does not hold up the other", async () => {
    const clock = new VirtualClock();
    const many = new ManyJobsService(clock, jobs(4, quiet));
    let hanging: string | undefined;
    let hangs = false;
    const client = {
      ...many.client,
      GET: async (path: string, init: GetInit) => {
        if (!hangs) return many.get(path, init);
        hanging = init.params.path.id ?? "";
        return new Promise((_, reject) => init.signal.addEventListener("abort", () => reject(init.signal.reason)));
      },
    };
    many.fault = ({ at }) => (at >= 15 && at < 20 ? { status: 429, retryAfter: "30" } : undefined);
    const one = watchJobs(client, ids(0, 1), { clock });
    const other = watchJobs(client, ids(1, 1), { clock });
    await clock.advance(20_000);
    hangs = true;
    await clock.advance(40_000);
    hangs = false;
    const before = many.seen.length;
    await clock.advance(60_000);
    expect(many.seen.length, "all wait for the one ahead").toBe(before);
    const [left, staying] = hanging === jobIdOf(0) ? [one, other] : [other, one];
    await left.return();
    await clock.advance(60_000);
    expect(many.seen.length, "another one goes ahead").toBeGreaterThan(before);
    await staying.return();
    expect(clock.pending).toBe(0);
  });

  it("jobs that are added later begin as fast as the budget allows, whatever the timer was set for", async () => {
    const clock = new VirtualClock();
    const many = new ManyJobsService(clock, jobs(31, quiet));
    const watch = watchJobs(many.client, ids(0, 1), { clock });
    await clock.advance(16_000);
    for (const jobId of ids(1, 30)) watch.add(jobId);
    await clock.advance(8000);
    expect(many.seen.length).toBeGreaterThanOrEqual(2 + 5 + 7);
    await watch.return();
  });

  it("a limit of calls that an answer names lowers the rate", async () => {
    const clock = new VirtualClock();
    const many = new ManyJobsService(clock, jobs(100, quiet));
    many.headers = { "iTwinPlatform-RateLimit-RemainingCalls": "20" };
    const watch = watchJobs(many.client, ids(0, 100), { clock });
    await clock.advance(180_000);
    expect(many.seen.length).toBeLessThanOrEqual(60 + 5 + 1);
    await watch.return();
  });

  it("so does one that the answers to progress name alone", async () => {
    const clock = new VirtualClock();
    const many = new ManyJobsService(clock, jobs(100, quiet));
    many.headers = { "iTwinPlatform-RateLimit-RemainingCalls": "20" };
    const watch = watchJobs(many.client, ids(0, 100), { clock, sweepMs: 1_000_000 });
    await clock.advance(180_000);
    expect(many.seen.length).toBeLessThanOrEqual(60 + 5 + 1);
    await watch.return();
  });

  it("a 429 to the progress of one stops all; then one goes ahead alone, and its answer lets the others follow", async () => {
    const clock = new VirtualClock();
    const many = new ManyJobsService(clock, jobs(100, quiet));
    many.fault = ({ at }) => (at >= 45 && at < 46 ? { status: 429, retryAfter: "30" } : undefined);
    const watch = watchJobs(many.client, ids(0, 100), { clock, sweepMs: 1_000_000 });
    await clock.advance(200_000);
    const times = many.of("progress").map(({ at }) => at);
    const [refused = 0] = times.filter((at) => at >= 45);
    const behind = times.filter((at) => at > refused);
    expect(behind[0]).toBeGreaterThanOrEqual(refused + 30);
    const following = behind.filter((at) => at < refused + 90).length;
    expect(following).toBeGreaterThanOrEqual(25);
    expect(following).toBeLessThanOrEqual(42);
    await watch.return();
  });

  it("what a request throws is told as it was thrown", async () => {
    const clock = new VirtualClock();
    const many = new ManyJobsService(clock, jobs(1, quiet));
    const broken = new TypeError("The connection is gone.");
    const client = { ...many.client, GET: async () => Promise.reject(broken) };
    const told: unknown[] = [];
    const watch = watchJobs(client, ids(0, 1), { clock, onFault: (error, waitMs) => told.push(error, waitMs) });
    await clock.advance(1000);
    expect(told).toEqual([broken, 15_000]);
    await watch.return();
  });

  it.each(["list", "progress"])(
    "a wait longer than any watch allows, asked for by a %s, ends them all at once",
    async (kind) => {
      const clock = new VirtualClock();
      const many = new ManyJobsService(clock, jobs(20, quiet));
      many.fault = (seen) => (seen.kind === kind && seen.at >= 14 ? { status: 429, retryAfter: "7200" } : undefined);
      const errors: unknown[] = [];
      const done = (async () => {
        for await (const { error } of watchJobs(many.client, ids(0, 20), { clock })) if (error) errors.push(error);
      })();
      await clock.advance(60_000);
      await done;
      expect(errors).toMatchObject(Array(20).fill({ name: "RateLimitedError", retryAfterMs: 7_200_000 }));
      expect(many.seen.filter((seen) => many.fault(seen)).length).toBe(1);
      expect(clock.pending).toBe(0);
    },
  );

  it("an answer that comes after its job has ended with all others brings nothing back", async () => {
    const clock = new VirtualClock();
    const many = new ManyJobsService(clock, jobs(1, quiet));
    many.fault = ({ jobId, kind }) =>
      kind === "progress" && jobId === jobIdOf(1) ? { status: 429, retryAfter: "7200" } : undefined;
    const client = {
      ...many.client,
      GET: async (path: string, init: GetInit) => {
        if (init.params.path.id === jobIdOf(0)) await new Promise<void>((resolve) => clock.setTimer(resolve, 5000));
        return many.get(path, init);
      },
    };
    const watch = watchJobs(client, ids(0, 2), { clock });
    await clock.advance(60_000);
    const [first, second, third] = [await watch.next(), await watch.next(), await watch.next()];
    expect([first.value, second.value]).toMatchObject(Array(2).fill({ error: { name: "RateLimitedError" } }));
    expect(third.done).toBe(true);
    await clock.advance(8_000_000);
    expect(many.of("progress").length).toBe(2);
    expect(clock.pending).toBe(0);
  });

  it("an answer that comes after its job has ended and was added again is not taken for that of the new request", async () => {
    const clock = new VirtualClock();
    const many = new ManyJobsService(clock, jobs(2, quiet));
    many.fault = ({ jobId, at }) => (jobId === jobIdOf(1) && at < 1 ? { status: 503, retryAfter: "7200" } : undefined);
    const takes = [7_230_000, 60_000];
    const client = {
      ...many.client,
      GET: async (path: string, init: GetInit) => {
        const ms = init.params.path.id === jobIdOf(0) ? takes.shift() : undefined;
        if (ms !== undefined) await new Promise<void>((resolve) => clock.setTimer(resolve, ms));
        return many.get(path, init);
      },
    };
    const watch = watchJobs(client, ids(0, 2), { clock });
    await clock.advance(0);
    await watch.next();
    await watch.next();
    // Whoever ended last has its place taken first.
    for (const jobId of [jobIdOf(1), jobIdOf(0)]) watch.add(jobId);
    const told: string[] = [];
    (async () => {
      for await (const { jobId } of watch) told.push(jobId);
    })();
    await clock.advance(7_220_000);
    expect(takes.length, "the new request is under way").toBe(0);
    await clock.advance(11_000);
    expect(many.of("progress", jobIdOf(0)).length, "the old one has been answered").toBe(1);
    expect(told).not.toContain(jobIdOf(0));
    await clock.advance(60_000);
    expect(told).toContain(jobIdOf(0));
    await watch.return();
  });

  it("R11, R22: chance adds ten seconds at the most to a wait that the service has asked for", async () => {
    const random = vi.spyOn(Math, "random").mockReturnValue(0.999);
    const clock = new VirtualClock();
    const many = new ManyJobsService(clock, jobs(2, quiet));
    const isRefused = ({ kind, at }: Seen): boolean => kind === "progress" && at < 100;
    many.fault = (seen) => (isRefused(seen) ? { status: 429, retryAfter: "600" } : undefined);
    const watch = watchJobs(many.client, ids(0, 2), { clock, burst: 1, sweepMs: 1e8 });
    await clock.advance(1_000_000);
    const [refused, next] = many.of("progress", jobIdOf(0)).map(({ at }) => at);
    expect(next).toBeGreaterThan((refused ?? 0) + 609);
    expect(next).toBeLessThan((refused ?? 0) + 612);
    await watch.return();
    random.mockRestore();
  });

  it("429s in a row are counted for each job by itself", async () => {
    const clock = new VirtualClock();
    const many = new ManyJobsService(clock, jobs(2, quiet));
    many.fault = ({ kind }) => (kind === "progress" ? { status: 429 } : undefined);
    const waits: number[] = [];
    const onThrottled = (_: unknown, waitMs: number): number => waits.push(waitMs);
    const watch = watchJobs(many.client, ids(0, 2), { clock, burst: 1, onThrottled });
    await clock.advance(100_000);
    expect(waits.slice(0, 3)).toEqual([15_000, 15_000, 30_000]);
    await watch.return();
  });

  it("what falls due within a moment shares one timer, and nothing is asked too soon for it", async () => {
    const clock = new VirtualClock();
    let timers = 0;
    const setTimer = clock.setTimer.bind(clock);
    clock.setTimer = (callback, ms) => {
      timers += 1;
      return setTimer(callback, ms);
    };
    const many = new ManyJobsService(clock, jobs(1000, quiet));
    const options = { clock, requestsPerMinute: 1_000_000, burst: 10_000, sweepMs: 1_000_000 };
    const watch = watchJobs(many.client, ids(0, 1000), options);
    await clock.advance(1000);
    const before = timers;
    await clock.advance(19_000);
    const gaps = ids(0, 1000).map((jobId) => {
      const [first, second] = many.of("progress", jobId).map(({ at }) => at);
      return (second ?? Number.NaN) - (first ?? Number.NaN);
    });
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(15);
    expect(Math.max(...gaps)).toBeLessThanOrEqual(16.52);
    // By chance they fall due over a second and a half.
    expect(timers - before).toBeLessThan(100);
    await watch.return();
  });

  it("an answer that comes after the watch was left changes nothing", async () => {
    const clock = new VirtualClock();
    const many = new ManyJobsService(clock, jobs(3, quiet));
    let answer: () => void = () => {};
    const late = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const deaf = {
      ...many.client,
      GET: async (path: string, init: GetInit) => late.then(() => many.get(path, init)),
    };
    const watch = watchJobs(deaf, ids(0, 3), { clock });
    await clock.advance(0);
    await watch.return();
    answer();
    await clock.advance(60_000);
    expect(await watch.next()).toEqual({ done: true, value: undefined });
    expect(many.seen.length).toBe(4);
    expect(clock.pending).toBe(0);
  });
});
