import { getEventListeners } from "node:events";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type JobEvent, type JobsWatch, watchJobs } from "../src/index.ts";
import { service } from "./support/fixture-service.ts";
import { jobIdOf, jobs, type Life, ManyJobsService, quiet, type Seen } from "./support/many-jobs-service.ts";
import { settle, VirtualClock } from "./support/virtual-clock.ts";

let random: ReturnType<typeof vi.spyOn>;
beforeEach(() => {
  random = vi.spyOn(Math, "random").mockReturnValue(0);
});
afterEach(() => {
  random.mockRestore();
});

/** Takes all events of a watch, with the second they came at. */
function collect(
  watch: JobsWatch,
  clock: VirtualClock,
): { events: (JobEvent & { at: number })[]; done: Promise<void> } {
  const events: (JobEvent & { at: number })[] = [];
  const done = (async () => {
    for await (const event of watch) events.push({ ...event, at: clock.seconds });
  })();
  return { events, done };
}

function perMinute(seen: readonly Seen[], from: number, to: number): number {
  const starts = seen.map(({ at }) => at).filter((at) => at >= from && at < to);
  return Math.max(...starts.map((start) => starts.filter((at) => at >= start && at < start + 60).length));
}

/** The seconds between times, without what is lost by counting in fractions of a second. */
function gapsOf(times: readonly number[]): number[] {
  return times.slice(1).map((at, index) => Math.round(1e6 * (at - (times[index] ?? 0))) / 1e6);
}

describe("watching many jobs", () => {
  it("M1: one job alone is asked for as by watchJob, without a list", async () => {
    const clock = new VirtualClock();
    const many = new ManyJobsService(clock, jobs(1, quiet));
    const watch = watchJobs(many.client, [jobIdOf(0)], { clock });
    collect(watch, clock);
    await clock.advance(470_000);
    expect(many.seen.map(({ kind, at }) => `${kind}@${at}`).join(" ")).toBe(
      "progress@0 progress@15 progress@45 progress@105 progress@225 progress@345 progress@465",
    );
    await watch.return();
  });

  // The row can just be kept: 60 requests a minute less 10 lists leave 50, and 200 jobs at 50 a minute take 240 seconds
  // to go round. So no token may be lost, and sweeps must not drift. While the first delays are still shorter than that,
  // the order among the jobs settles; from the second round on it is the same in each.
  it("M2: two hundred quiet jobs keep to the budget, are swept each 30 seconds, and none starves", async () => {
    const clock = new VirtualClock();
    const many = new ManyJobsService(clock, jobs(200, quiet));
    const watch = watchJobs(many.client, [...jobs(200, quiet).keys()], { clock, requestsPerMinute: 60 });
    collect(watch, clock);
    await clock.advance(2_400_000);
    expect(perMinute(many.seen, 5, 2400)).toBeLessThanOrEqual(60);
    const lists = many.of("list");
    for (let sweep = 0; sweep < 80; sweep += 1) {
      const started = lists.slice(5 * sweep, 5 * sweep + 5).map(({ at }) => at);
      expect(started).toHaveLength(5);
      expect(Math.min(...started)).toBeGreaterThanOrEqual(30 * sweep);
      expect(Math.max(...started)).toBeLessThan(30 * sweep + 10);
    }
    const first = many.of("progress").slice(0, 200);
    expect(new Set(first.map(({ jobId }) => jobId)).size, "none twice before another once").toBe(200);
    for (let number = 0; number < 200; number += 1) {
      const times = many.of("progress", jobIdOf(number)).map(({ at }) => at);
      const gaps = gapsOf(times);
      expect(Math.max(...gaps)).toBeLessThanOrEqual(240);
      expect(Math.min(...gaps)).toBeGreaterThanOrEqual(15);
    }
    await watch.return();
  });

  it("M3: the end of one among many is noticed by the next sweep, and its details come first", async () => {
    const clock = new VirtualClock();
    const ends: Life = (second) => ({ state: second >= 1000 ? "success" : "active", percentage: 10 });
    const lives = jobs(200, quiet).set(jobIdOf(77), ends);
    const many = new ManyJobsService(clock, lives);
    const watch = watchJobs(many.client, lives.keys(), { clock });
    const { events } = collect(watch, clock);
    await clock.advance(1_060_000);
    const end = events.find(({ reading }) => reading?.outcome);
    expect(end).toMatchObject({ jobId: jobIdOf(77), reading: { outcome: "succeeded", job: { state: "success" } } });
    // The sweep at 1,020 s takes five requests, and the job itself one more: at one a second, six of them.
    expect(end?.at).toBeLessThanOrEqual(1030);
    expect(many.of("job")).toHaveLength(1);
    expect(watch.size).toBe(199);
    await watch.return();
  });

  it("M5: with chance, no wait is shorter than documented, nor longer than 10 % or 5 seconds more", async () => {
    random.mockRestore();
    const clock = new VirtualClock();
    const many = new ManyJobsService(clock, jobs(100, quiet));
    const watch = watchJobs(many.client, [...jobs(100, quiet).keys()], { clock, requestsPerMinute: 6000, burst: 200 });
    collect(watch, clock);
    await clock.advance(500_000);
    for (let number = 0; number < 100; number += 1) {
      const times = many.of("progress", jobIdOf(number)).map(({ at }) => at);
      const gaps = gapsOf(times);
      const steps = [15, 30, 60, 120, 120];
      gaps.forEach((gap, index) => {
        const step = steps[index] ?? 120;
        expect(gap).toBeGreaterThanOrEqual(step);
        // And a second at the most for its turn.
        expect(gap).toBeLessThanOrEqual(step + Math.min(step / 10, 5) + 1);
      });
    }
    await watch.return();
  });

  it("M5: with chance and a tight budget, no two seconds see more starts than it gives, and no wait is shorter", async () => {
    random.mockRestore();
    const clock = new VirtualClock();
    const many = new ManyJobsService(clock, jobs(100, quiet));
    const watch = watchJobs(many.client, [...jobs(100, quiet).keys()], { clock });
    collect(watch, clock);
    await clock.advance(1_800_000);
    const starts = many.seen.map(({ at }) => at);
    const within = (from: number): number => starts.filter((at) => at >= from && at < from + 2).length;
    // One start a second, and what a second without any has saved up.
    expect(Math.max(...starts.map(within))).toBeLessThanOrEqual(2 + 5);
    expect(starts.length).toBeLessThanOrEqual(1800 + 5);
    for (let number = 0; number < 100; number += 1) {
      const times = many.of("progress", jobIdOf(number)).map(({ at }) => at);
      const gaps = gapsOf(times);
      for (const [index, gap] of gaps.entries()) {
        const step = [15, 30, 60, 120][index] ?? 120;
        expect(gap).toBeGreaterThanOrEqual(step);
        // A round of all jobs takes 100 requests, and meanwhile there are sweeps of three.
        expect(gap).toBeLessThanOrEqual(Math.max(step, 112) + 15);
      }
    }
    await watch.return();
  });

  it.each([
    [44, 1],
    [45, 2],
    [89, 3],
  ])("M6: %i ids take %i lists, each within the length of an address", async (count, lists) => {
    const clock = new VirtualClock();
    const many = new ManyJobsService(clock, jobs(count, quiet));
    const watch = watchJobs(many.client, [...jobs(count, quiet).keys()], { clock, burst: 200 });
    collect(watch, clock);
    await clock.advance(1000);
    expect(many.of("list")).toHaveLength(lists);
    for (const { query } of many.of("list")) {
      expect(query.replaceAll("'", "%27").length).toBeLessThanOrEqual(2048);
      expect(query).toMatch(/&\$top=1000$/);
    }
    await watch.return();
  });

  it("sweeps by `or` where the service has no lists of values, and not at all where it can't filter by id", async () => {
    const clock = new VirtualClock();
    const { id: _, ...otherFields } = service.filter;
    const without = { ...service, filter: { ...service.filter, id: { literal: "guid", operators: ["eq"] } } } as const;
    const many = new ManyJobsService(clock, jobs(2, quiet), without);
    const watch = watchJobs(many.client, [jobIdOf(0), jobIdOf(1)], { clock });
    const unlistable = new ManyJobsService(clock, jobs(2, quiet), { ...service, filter: otherFields });
    const other = watchJobs(unlistable.client, [jobIdOf(0), jobIdOf(1)], { clock });
    await clock.advance(1000);
    expect(decodeURIComponent(many.of("list")[0]?.query ?? "")).toContain(`id eq ${jobIdOf(0)} or id eq ${jobIdOf(1)}`);
    expect(unlistable.of("list")).toEqual([]);
    expect(unlistable.of("progress")).toHaveLength(2);
    await Promise.all([watch.return(), other.return()]);
  });

  it("M8: the same id added twice costs one set of requests, and gives two results", async () => {
    const clock = new VirtualClock();
    const ends: Life = (second) => ({ state: second >= 20 ? "success" : "active", percentage: second });
    const many = new ManyJobsService(clock, jobs(1, ends));
    const watch = watchJobs(many.client, [jobIdOf(0), jobIdOf(0)], { clock });
    const { events, done } = collect(watch, clock);
    await clock.advance(16_000);
    expect(watch.size).toBe(1);
    watch.add(jobIdOf(0));
    await clock.advance(60_000);
    await done;
    expect(many.seen.map(({ kind, at }) => `${kind}@${at}`).join(" ")).toBe(
      "progress@0 progress@15 progress@30 job@30",
    );
    const results = events.filter(({ reading }) => reading?.outcome);
    expect(results.map(({ jobId, at }) => `${jobId}@${at}`)).toEqual(Array(3).fill(`${jobIdOf(0)}@30`));
  });

  it("M9: an abort rejects with its reason; neither timer nor request is left", async () => {
    const clock = new VirtualClock();
    const many = new ManyJobsService(clock, jobs(50, quiet));
    const controller = new AbortController();
    const watch = watchJobs(many.client, [...jobs(50, quiet).keys()], { clock, signal: controller.signal });
    const { done } = collect(watch, clock);
    const settled = done.catch((error: unknown) => error);
    await clock.advance(20_000);
    const reason = new Error("enough");
    controller.abort(reason);
    expect(await settled).toBe(reason);
    expect(await watch.next()).toEqual({ done: true, value: undefined });
    expect(getEventListeners(controller.signal, "abort")).toEqual([]);
    const before = many.seen.length;
    await clock.advance(600_000);
    expect(many.seen).toHaveLength(before);
    expect(clock.pending).toBe(0);
  });

  it("what is known of one job is never taken for another's", async () => {
    const clock = new VirtualClock();
    const still: Life = () => ({ state: "active", percentage: 50 });
    const ends: Life = (second) => ({ state: second >= 200 ? "success" : "active", percentage: 20 });
    const lives = new Map([
      [jobIdOf(0), still],
      [jobIdOf(1), ends],
    ]);
    const many = new ManyJobsService(clock, lives);
    const watch = watchJobs(many.client, lives.keys(), { clock });
    const { events } = collect(watch, clock);
    await clock.advance(250_000);
    // Neither's percentage moves, so that the delays of both grow.
    expect(many.of("progress", jobIdOf(0)).length).toBe(5);
    expect(many.of("progress", jobIdOf(1)).length).toBe(4);
    const end = events.find(({ reading }) => reading?.outcome);
    expect(end).toMatchObject({ jobId: jobIdOf(1), reading: { outcome: "succeeded", percentage: 20 } });
    await watch.return();
  });

  it("a job whose end a list tells is not asked again, though it was due", async () => {
    const clock = new VirtualClock();
    const ends: Life = (second) => ({ state: second >= 50 ? "success" : "active", percentage: 20 });
    const many = new ManyJobsService(clock, jobs(3, quiet).set(jobIdOf(1), ends));
    const watch = watchJobs(many.client, [0, 1, 2].map(jobIdOf), { clock, details: false });
    const { events } = collect(watch, clock);
    await clock.advance(300_000);
    expect(events.filter(({ reading }) => reading?.outcome)).toMatchObject([{ jobId: jobIdOf(1) }]);
    expect(new Set(many.of("progress").map(({ jobId }) => jobId))).toEqual(new Set([0, 1, 2].map(jobIdOf)));
    expect(many.of("progress", jobIdOf(1)).every(({ at }) => at < 65)).toBe(true);
    await watch.return();
  });

  it("ends when all have ended, also one that was added later", async () => {
    const clock = new VirtualClock();
    const ends: Life = (second) => ({ state: second >= 60 ? "success" : "active", percentage: second });
    const many = new ManyJobsService(clock, jobs(3, ends));
    const watch = watchJobs(many.client, [jobIdOf(0), jobIdOf(1)], { clock });
    const { events, done } = collect(watch, clock);
    await clock.advance(10_000);
    watch.add(jobIdOf(2));
    await clock.advance(200_000);
    await done;
    const ended = events.filter(({ reading }) => reading?.outcome).map(({ jobId }) => jobId);
    expect(new Set(ended)).toEqual(new Set([jobIdOf(0), jobIdOf(1), jobIdOf(2)]));
    expect(ended).toHaveLength(3);
    expect(clock.pending).toBe(0);
  });

  it("a watch that fails is one event; the others go on", async () => {
    const clock = new VirtualClock();
    const ends: Life = (second) => ({ state: second >= 40 ? "failed" : "active", percentage: 1 });
    const many = new ManyJobsService(clock, jobs(2, ends));
    many.fault = ({ jobId, kind }) => (jobId === jobIdOf(0) && kind === "progress" ? { status: 403 } : undefined);
    const { events, done } = collect(watchJobs(many.client, [jobIdOf(0), jobIdOf(1)], { clock }), clock);
    await clock.advance(120_000);
    await done;
    expect(events.find(({ jobId }) => jobId === jobIdOf(0))).toMatchObject({
      error: { name: "ApiError", status: 403 },
    });
    expect(events.at(-1)).toMatchObject({ jobId: jobIdOf(1), reading: { outcome: "failed" } });
  });

  it("a job that two sweeps running do not show is asked for itself", async () => {
    const clock = new VirtualClock();
    const gone: Life = (second) => ({ state: "active", percentage: second });
    const many = new ManyJobsService(clock, jobs(2, gone));
    many.fault = ({ kind, jobId }) => (jobId === jobIdOf(9) && kind !== "list" ? { status: 404 } : undefined);
    const watch = watchJobs(many.client, [jobIdOf(0), jobIdOf(9)], { clock, progress: false });
    const { events } = collect(watch, clock);
    await clock.advance(100_000);
    expect(many.of("progress")).toEqual([]);
    // In its first minute it may be too fresh for everybody; two more sweeps later it is not.
    expect(many.of("job", jobIdOf(9)).map(({ at }) => at)).toEqual([30, 90]);
    expect(events).toMatchObject([{ jobId: jobIdOf(9), error: { name: "JobNotFoundError" } }]);
    await watch.return();
  });

  it("R10: a job that neither lists nor the service itself know in its first minute is waited for", async () => {
    const clock = new VirtualClock();
    const lives = jobs(2, quiet);
    const many = new ManyJobsService(clock, lives);
    const watch = watchJobs(many.client, [0, 1, 2].map(jobIdOf), { clock });
    const { events } = collect(watch, clock);
    await clock.advance(40_000);
    expect(many.of("job", jobIdOf(2)).length, "two sweeps running have not shown it").toBe(1);
    lives.set(jobIdOf(2), (second) => ({ state: second >= 100 ? "success" : "active", percentage: 1 }));
    await clock.advance(100_000);
    expect(events.filter(({ error }) => error)).toEqual([]);
    expect(events.find(({ reading }) => reading?.outcome)).toMatchObject({ jobId: jobIdOf(2) });
    await watch.return();
  });

  it("a 429 to one stops all; then one goes ahead alone, and the rate grows back", async () => {
    const clock = new VirtualClock();
    const many = new ManyJobsService(clock, jobs(100, quiet));
    many.fault = ({ at }) => (at >= 60 && at < 61 ? { status: 429, retryAfter: "30" } : undefined);
    const watch = watchJobs(many.client, [...jobs(100, quiet).keys()], { clock });
    collect(watch, clock);
    await clock.advance(400_000);
    const times = many.seen.map(({ at }) => at);
    const [refused = 0] = times.filter((at) => at >= 60);
    const behind = times.filter((at) => at > refused);
    expect(behind[0]).toBeGreaterThanOrEqual(refused + 30);
    const count = (from: number, to: number): number => behind.filter((at) => at >= from && at < to).length;
    expect(count(refused + 30, refused + 90)).toBeLessThanOrEqual(42);
    expect(count(340, 400)).toBeGreaterThan(count(refused + 30, refused + 90));
    await watch.return();
  });

  it("a sweep that fails takes nothing with it: progress goes on", async () => {
    const clock = new VirtualClock();
    const ends: Life = (second) => ({ state: second >= 100 ? "success" : "active", percentage: second });
    const many = new ManyJobsService(clock, jobs(2, ends));
    many.fault = ({ kind }) => (kind === "list" ? { status: 503 } : undefined);
    const { events, done } = collect(watchJobs(many.client, [jobIdOf(0), jobIdOf(1)], { clock }), clock);
    await clock.advance(300_000);
    await done;
    expect(events.filter(({ reading }) => reading?.outcome === "succeeded")).toHaveLength(2);
    expect(many.of("list").length).toBeLessThan(8);
  });

  it("a machine that wakes up asks for what is overdue within the budget, not all at once", async () => {
    const clock = new VirtualClock();
    const many = new ManyJobsService(clock, jobs(100, quiet));
    const watch = watchJobs(many.client, [...jobs(100, quiet).keys()], { clock, requestsPerMinute: 600, burst: 5 });
    collect(watch, clock);
    await clock.advance(500_000);
    const before = many.seen.length;
    clock.setWall(8 * 3_600_000);
    await clock.advance(20_000);
    const starts = many.seen.slice(before).map(({ at }) => at);
    expect(starts.length).toBeGreaterThan(50);
    expect(starts.filter((at) => at < (starts[0] ?? 0) + 1).length).toBeLessThanOrEqual(20);
    await watch.return();
  });

  it("R12, R17: a machine that wakes up does not ask a job sooner than the service has asked for after a fault", async () => {
    random.mockRestore();
    for (const [retryAfter, from, to] of [
      ["600", 600, 606],
      [undefined, 40, 75],
    ] as const) {
      const clock = new VirtualClock();
      const many = new ManyJobsService(clock, jobs(2, quiet));
      many.fault = ({ kind, at }) =>
        kind === "progress" && at < 60 ? { status: 503, ...(retryAfter && { retryAfter }) } : undefined;
      const watch = watchJobs(many.client, [jobIdOf(0), jobIdOf(1)], { clock });
      collect(watch, clock);
      await clock.advance(35_000);
      const before = many.of("progress").length;
      clock.setWall(8 * 3_600_000);
      await clock.advance(700_000);
      const next = many.of("progress")[before]?.at;
      expect(next).toBeGreaterThanOrEqual(from);
      expect(next).toBeLessThanOrEqual(to);
      await watch.return();
    }
  });

  it("holds the latest reading of each job for a slow consumer, not all of them", async () => {
    const clock = new VirtualClock();
    const rising: Life = (second) => ({ state: "active", percentage: Math.min(99, second / 10) });
    const many = new ManyJobsService(clock, jobs(2, rising));
    const watch = watchJobs(many.client, [jobIdOf(0), jobIdOf(1)], { clock });
    await clock.advance(200_000);
    const events = [await watch.next(), await watch.next()].map(({ value }) => value?.reading?.percentage);
    expect(events.every((percentage) => Number(percentage) > 15)).toBe(true);
    const third = watch.next();
    await settle();
    await watch.return();
    expect(await third).toEqual({ done: true, value: undefined });
  });

  it("hands out nothing of a job behind its end, however slow the consumer is", async () => {
    const clock = new VirtualClock();
    const ends: Life = (second) => ({ state: second >= 20 ? "success" : "active", percentage: 10 });
    const many = new ManyJobsService(clock, jobs(2, ends));
    const watch = watchJobs(many.client, [jobIdOf(0), jobIdOf(1)], { clock });
    await clock.advance(100_000);
    const events = [await watch.next(), await watch.next(), await watch.next()];
    expect(events.map(({ value, done }) => value?.reading?.outcome ?? done)).toEqual(["succeeded", "succeeded", true]);
  });

  it("refuses what can't be, before any request", () => {
    const many = new ManyJobsService(new VirtualClock(), jobs(1, quiet));
    expect(() => watchJobs(many.client, [""])).toThrow(/jobId/);
    expect(() => watchJobs(many.client, jobIdOf(0))).toThrow(/jobIds must be a list/);
    expect(() => watchJobs(many.client, [jobIdOf(0)], { requestsPerMinute: 0 })).toThrow(/requestsPerMinute/);
    expect(() => watchJobs(many.client, [jobIdOf(0)], { sweepMs: -1 })).toThrow(/sweepMs/);
    expect(() => watchJobs(many.client, [jobIdOf(0)], { delaysMs: [5] })).toThrow(/delaysMs/);
    expect(many.seen).toEqual([]);
  });
});
