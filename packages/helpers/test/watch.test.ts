import { describe, expect, it } from "vitest";
import type { JobReading, WatchOptions } from "../src/index.ts";
import { waitForJob, watchJob } from "../src/index.ts";
import { countListeners } from "./support/count-listeners.ts";
import { ScriptedService } from "./support/scripted-service.ts";
import { settle, VirtualClock } from "./support/virtual-clock.ts";
import table from "./watch-table.json" with { type: "json" };

interface Row {
  id: string;
  title: string;
  progress: string[];
  job?: string[];
  latencyMs?: number;
  options?: WatchOptions;
  /** Seconds to let pass. */
  for: number;
  requests: string;
  /** How and when the watch ends, as `succeeded@60`; missing where it goes on. */
  end?: string;
  unknown?: string[];
  jobError?: string;
}

describe("a watch", () => {
  it.each(table as Row[])("$id: $title", async (row) => {
    const clock = new VirtualClock();
    const scripted = new ScriptedService(clock, row);
    const controller = new AbortController();
    const unknown: string[] = [];
    let end: string | undefined;
    let last: JobReading | undefined;
    const waiting = waitForJob(scripted.client, "job-1", {
      ...row.options,
      clock,
      signal: controller.signal,
      throwOnUnsuccessful: false,
      onUnknownState: (state) => unknown.push(state),
      onProgress: (reading) => {
        last = reading;
      },
    }).then(
      ({ outcome }) => {
        end ??= `${outcome}@${clock.seconds}`;
      },
      (error: Error) => {
        end ??= `${error.name}@${clock.seconds}`;
      },
    );
    await clock.advance(row.for * 1000);
    expect(scripted.requests.join(" ")).toBe(row.requests);
    expect(end).toBe(row.end);
    expect(unknown).toEqual(row.unknown ?? []);
    expect((last?.jobError as Error | undefined)?.name).toBe(row.jobError);
    expect(scripted.mostInFlight, "one request at a time").toBeLessThanOrEqual(1);
    controller.abort();
    await waiting;
    // A request that is under way takes its time at the service, whoever waits for it.
    await clock.advance(row.latencyMs ?? 0);
    expect(clock.pending, "no timer is left").toBe(0);
  });

  it("W29, W27: the errors carry the wait that the service asked for, and what was known", async () => {
    const clock = new VirtualClock();
    const limited = new ScriptedService(clock, { progress: ["429 Retry-After=7200"] });
    await expect(waitForJob(limited.client, "job-1", { clock })).rejects.toMatchObject({
      name: "RateLimitedError",
      jobId: "job-1",
      retryAfterMs: 7_200_000,
      cause: { name: "ApiError", status: 429 },
    });
    const late = new ScriptedService(clock, { progress: ["429 Retry-After=600"] });
    await expect(waitForJob(late.client, "job-1", { clock, timeoutMs: 300_000 })).rejects.toMatchObject({
      name: "TimeoutError",
      cause: { name: "ApiError", status: 429 },
    });
  });

  it("W19: an expired progress leaves the job in the error", async () => {
    const clock = new VirtualClock();
    const { client } = new ScriptedService(clock, { progress: ["404"], job: ["active 31d"] });
    const options = { clock, submittedAt: new Date(clock.now() - 31 * 86_400_000) };
    await expect(waitForJob(client, "job-1", options)).rejects.toMatchObject({
      name: "ProgressExpiredError",
      job: { state: "active" },
    });
  });

  it("a failed job rejects with its result and with what the service says went wrong", async () => {
    const clock = new VirtualClock();
    const { client } = new ScriptedService(clock, { progress: ["30 failed"], job: ["failed"] });
    await expect(waitForJob(client, "job-1", { clock })).rejects.toMatchObject({
      name: "JobFailedError",
      message: "Job job-1 of Fixture failed at 30 %: Too few photos.",
      errors: [{ code: "E1", message: "Too few photos." }],
      result: { outcome: "failed", job: { state: "failed" }, progress: { percentage: 30 } },
    });
  });

  it("a cancelled job rejects as cancelled, not as aborted", async () => {
    const clock = new VirtualClock();
    const { client } = new ScriptedService(clock, { progress: ["30 cancelled"], job: ["cancelled"] });
    await expect(waitForJob(client, "job-1", { clock })).rejects.toMatchObject({ name: "JobCancelledError" });
  });

  it("hands out readings with what the service said", async () => {
    const clock = new VirtualClock();
    const { client } = new ScriptedService(clock, {
      progress: ["56 Active", "40 Active", "100 Over"],
      job: ["success"],
    });
    const readings: JobReading[] = [];
    const reading = (async () => {
      for await (const each of watchJob(client, "job-1", { clock })) readings.push(each);
    })();
    await clock.advance(60_000);
    await reading;
    expect(
      readings.map(({ percentage, highest, state, meaning, source, outcome }) => ({
        percentage,
        highest,
        state,
        meaning,
        source,
        outcome,
      })),
    ).toEqual([
      { percentage: 56, highest: 56, state: "Active", meaning: "running", source: "progress", outcome: undefined },
      { percentage: 40, highest: 56, state: "Active", meaning: "running", source: "progress", outcome: undefined },
      { percentage: 100, highest: 100, state: "Over", meaning: "over", source: "progress", outcome: undefined },
      { percentage: 100, highest: 100, state: "success", meaning: "succeeded", source: "job", outcome: "succeeded" },
    ]);
    expect(readings[0]).toMatchObject({ step: "Reconstruction", progress: { percentage: 56 }, readAt: clock.epoch });
    expect(readings.at(-1)?.job).toMatchObject({ id: "job-1" });
  });
});

describe("leaving a watch", () => {
  const start = (progress: string[], latencyMs = 0): { clock: VirtualClock; scripted: ScriptedService } => {
    const clock = new VirtualClock();
    return { clock, scripted: new ScriptedService(clock, { progress, latencyMs }) };
  };

  it("W37: an aborted signal rejects with its reason, before any request", async () => {
    const { clock, scripted } = start(["0"]);
    const reason = new Error("changed my mind");
    await expect(waitForJob(scripted.client, "job-1", { clock, signal: AbortSignal.abort(reason) })).rejects.toBe(
      reason,
    );
    expect(scripted.requests).toEqual([]);
  });

  it("W38: an abort in a wait rejects with its reason; neither timer nor listener nor request is left", async () => {
    const { clock, scripted } = start(["0"]);
    const controller = new AbortController();
    const listeners = countListeners(controller.signal);
    const waiting = waitForJob(scripted.client, "job-1", { clock, signal: controller.signal });
    const settled = waiting.catch((error: unknown) => error);
    await clock.advance(20_000);
    const reason = new Error("enough");
    controller.abort(reason);
    expect(await settled).toBe(reason);
    await clock.advance(600_000);
    expect(scripted.requests.join(" ")).toBe("P@0 P@15");
    expect(clock.pending).toBe(0);
    expect(listeners()).toBe(0);
  });

  it("R15: an abort in a request rejects at once, even if the request does not listen", async () => {
    const clock = new VirtualClock();
    const { client } = new ScriptedService(clock, { progress: ["0"] });
    const deaf = { ...client, GET: () => new Promise<never>(() => {}) };
    const controller = new AbortController();
    const settled = waitForJob(deaf, "job-1", { clock, signal: controller.signal }).catch((error: unknown) => error);
    await settle();
    const reason = new Error("enough");
    controller.abort(reason);
    expect(await settled).toBe(reason);
  });

  it("R16: a request that is under way at the deadline is ended by it", async () => {
    const { clock, scripted } = start(["0"], 60_000);
    const settled = waitForJob(scripted.client, "job-1", { clock, timeoutMs: 30_000 }).catch((error: unknown) => error);
    await clock.advance(31_000);
    expect(await settled).toMatchObject({ name: "TimeoutError", lastReading: undefined });
  });

  it("W48: leaving the loop leaves nothing behind, and does not touch the job", async () => {
    const { clock, scripted } = start(["0"]);
    const loop = (async () => {
      for await (const _ of watchJob(scripted.client, "job-1", { clock })) if (clock.seconds >= 15) break;
    })();
    await clock.advance(20_000);
    await loop;
    await clock.advance(600_000);
    expect(scripted.requests.join(" ")).toBe("P@0 P@15");
    expect(clock.pending).toBe(0);
  });

  it("R19: return() ends a wait that is under way; the pending next() is done", async () => {
    const { clock, scripted } = start(["0"]);
    const watch = watchJob(scripted.client, "job-1", { clock });
    await watch.next();
    const pending = watch.next();
    await settle();
    expect(await watch.return()).toEqual({ done: true, value: undefined });
    expect(await pending).toEqual({ done: true, value: undefined });
    expect(await watch.next()).toEqual({ done: true, value: undefined });
    expect(clock.pending).toBe(0);
  });

  it("W49: an observer that throws does not touch the wait", async () => {
    const { clock, scripted } = start(["0", "1", "2 success"]);
    const reported: unknown[] = [];
    const warn = console.warn;
    console.warn = (...values: unknown[]) => reported.push(values.at(-1));
    try {
      const waiting = waitForJob(scripted.client, "job-1", {
        clock,
        details: false,
        onProgress: () => {
          throw new Error("observer");
        },
      });
      await clock.advance(60_000);
      expect(await waiting).toMatchObject({ outcome: "succeeded" });
    } finally {
      console.warn = warn;
    }
    expect(reported).toHaveLength(3);
  });

  it("W50: nothing is asked while the caller works on a reading", async () => {
    const { clock, scripted } = start(["0"]);
    const watch = watchJob(scripted.client, "job-1", { clock });
    await watch.next();
    await clock.advance(200_000);
    await watch.next();
    expect(scripted.requests.join(" ")).toBe("P@0 P@200");
  });

  it("W52: a watch that nobody asks makes no request and no unhandled rejection", async () => {
    const { clock, scripted } = start(["500"]);
    watchJob(scripted.client, "job-1", { clock });
    await clock.advance(60_000);
    expect(scripted.requests).toEqual([]);
  });

  it("R19: overlapping next() are answered one after the other", async () => {
    const { clock, scripted } = start(["1", "2"]);
    const watch = watchJob(scripted.client, "job-1", { clock });
    const both = Promise.all([watch.next(), watch.next()]);
    await clock.advance(20_000);
    expect((await both).map(({ value }) => value?.percentage)).toEqual([1, 2]);
    expect(scripted.mostInFlight).toBe(1);
  });

  it("a failure is told once; later next() are done", async () => {
    const { clock, scripted } = start(["403"]);
    const watch = watchJob(scripted.client, "job-1", { clock });
    await expect(watch.next()).rejects.toMatchObject({ status: 403 });
    expect(await watch.next()).toEqual({ done: true, value: undefined });
  });
});

describe("what a watch refuses", () => {
  const { client } = new ScriptedService(new VirtualClock(), { progress: ["0"] });

  it.each([[""], ["  "], [undefined], [null], [7]])("the job id %j, at once", (jobId) => {
    expect(() => watchJob(client, jobId as string)).toThrow(/jobId must be the id of a job/);
  });

  it.each<[string, WatchOptions]>([
    ["delays shorter than documented", { delaysMs: [5000] }],
    ["later delays shorter than documented", { delaysMs: [15_000, 15_000] }],
    ["no delays at all", { delaysMs: [] }],
    ["a negative delay", { delaysMs: [-1], allowFasterThanDocumented: true }],
    ["a time limit that is no number", { timeoutMs: Number.NaN }],
    ["a negative time limit", { timeoutMs: -1 }],
    ["an endless grace", { graceMs: Number.POSITIVE_INFINITY }],
    ["a negative first delay", { initialDelayMs: -5 }],
    ["a negative limit of waits", { maxRetryAfterMs: -5 }],
    ["a submission at no date", { submittedAt: new Date("yesterday") }],
  ])("%s, naming the option", (_, options) => {
    const name = Object.keys(options)[0] ?? "";
    expect(() => watchJob(client, "job-1", options)).toThrow(new RegExp(`^${name} `));
  });

  it("takes shorter delays where the caller says that it is no real service", () => {
    expect(() => watchJob(client, "job-1", { delaysMs: [10], allowFasterThanDocumented: true })).not.toThrow();
  });
});
