import { describe, expect, it, vi } from "vitest";
import {
  type JobClient,
  type JobReading,
  type WatchOptions,
  type WatchState,
  waitForJob,
  watchJob,
} from "../src/index.ts";
import { countListeners } from "./support/count-listeners.ts";
import { service } from "./support/fixture-service.ts";
import { ScriptedService } from "./support/scripted-service.ts";
import { settle, VirtualClock } from "./support/virtual-clock.ts";

/** A client that answers every progress request with the next of these bodies, and the job with a success. */
function clientWith(bodies: unknown[], description: JobClient["service"] = service): JobClient {
  const response = { ok: true, status: 200, headers: new Headers() };
  const get = async (path: string): Promise<unknown> => {
    if (!path.endsWith("/progress")) return { data: { job: { id: "job-1", state: "success" } }, response };
    return { data: bodies.length > 1 ? bodies.shift() : bodies[0], response };
  };
  const unused = async (): Promise<unknown> => Promise.reject(new Error("A watch makes only GET requests."));
  return { service: description, GET: get, POST: unused, PATCH: unused, PUT: unused, DELETE: unused };
}

/** Watches for a while; gives the readings, and what the watch ended with. */
async function readingsOf(
  client: JobClient,
  clock: VirtualClock,
  ms: number,
  options: WatchOptions = {},
): Promise<{ readings: JobReading[]; error: unknown }> {
  const watch = watchJob(client, "job-1", { clock, ...options });
  const readings: JobReading[] = [];
  const all = (async () => {
    for await (const reading of watch) readings.push(reading);
  })().catch((error: unknown) => error);
  await clock.advance(ms);
  await watch.return();
  return { readings, error: await all };
}

describe("what a reading says", () => {
  it.each<[string, unknown, number | undefined]>([
    ["a number in a text", "56", 56],
    ["more than everything", 140, 100],
    ["less than nothing", -3, 0],
    ["a fraction", 99.999, 99.999],
    ["no number", "NaN", undefined],
    ["an endless number", Number.POSITIVE_INFINITY, undefined],
    ["null", null, undefined],
    ["a list", [5], undefined],
  ])("R5: reads %s as a percentage from 0 to 100, or as none, and keeps what came", async (_, sent, read) => {
    const progress = { percentage: sent, state: "success", extra: { kept: true } };
    const { readings } = await readingsOf(clientWith([{ jobProgress: progress }]), new VirtualClock(), 0);
    expect(readings).toHaveLength(1);
    expect(readings[0]?.percentage).toBe(read);
    expect(readings[0]?.progress).toEqual(progress);
  });

  it.each(["progress", "jobProgress"])(
    "R6: finds the progress under %s, whatever the specification says",
    async (name) => {
      for (const envelope of ["progress", "jobProgress"]) {
        const described = { ...service, progress: { ...service.progress, envelope } };
        const client = clientWith([{ [name]: { percentage: 1, state: "success" } }], described);
        const { readings } = await readingsOf(client, new VirtualClock(), 0);
        expect(readings.at(-1)).toMatchObject({ percentage: 1, outcome: "succeeded" });
      }
    },
  );

  it.each([null, undefined, "none", 7])(
    "R6: is not misled by %j under the one name where the progress is under the other",
    async (empty) => {
      for (const [envelope, other] of [
        ["progress", "jobProgress"],
        ["jobProgress", "progress"],
      ] as const) {
        const described = { ...service, progress: { ...service.progress, envelope } };
        for (const names of [
          [envelope, other],
          [other, envelope],
        ] as const) {
          const body = { [names[0]]: empty, [names[1]]: { percentage: 1, state: "success" } };
          const { readings } = await readingsOf(clientWith([body], described), new VirtualClock(), 0);
          expect(readings.at(-1)).toMatchObject({ percentage: 1, outcome: "succeeded" });
        }
      }
    },
  );

  it.each(["success", " SUCCESS ", "Success"])("R6: takes %j for success", async (state) => {
    const { readings } = await readingsOf(clientWith([{ jobProgress: { state } }]), new VirtualClock(), 0);
    expect(readings.at(-1)).toMatchObject({ state, meaning: "succeeded", outcome: "succeeded" });
  });

  it("R6: takes a state that is missing, or no text, for unknown, and goes on", async () => {
    const bodies = [{}, { state: null }, { state: 7 }, { state: "success" }].map((jobProgress) => ({ jobProgress }));
    const { readings } = await readingsOf(clientWith(bodies), new VirtualClock(), 200_000);
    expect(readings.map(({ meaning }) => meaning)).toEqual(["unknown", "unknown", "unknown", "succeeded"]);
  });

  it("R10: takes the state from the job while the progress is missing", async () => {
    const clock = new VirtualClock();
    const { client } = new ScriptedService(clock, { progress: ["80", "404", "90"], job: ["active 2d"] });
    const { readings } = await readingsOf(client, clock, 50_000);
    expect(readings.map(({ source, state, percentage }) => [source, state, percentage])).toEqual([
      ["progress", "Active", 80],
      ["job", "active", 80],
      ["progress", "Active", 90],
    ]);
  });
});

describe("what is handed out", () => {
  it("R19: every answer, also the last before the time is up", async () => {
    const clock = new VirtualClock();
    const { client } = new ScriptedService(clock, { progress: ["1", "1", "2"] });
    const { readings, error } = await readingsOf(client, clock, 100_000, { timeoutMs: 50_000 });
    expect(readings.map(({ percentage }) => percentage)).toEqual([1, 1, 2]);
    expect(error).toMatchObject({ name: "TimeoutError", lastReading: { percentage: 2 } });
  });

  it("R19: only what changed, if that is wanted, and the end in any case; the same is asked of the service", async () => {
    const progress = ["1", "1", "1", "2", "2", "2 success"];
    const asked: string[] = [];
    for (const changesOnly of [false, true]) {
      const clock = new VirtualClock();
      const scripted = new ScriptedService(clock, { progress, job: ["success"] });
      const { readings } = await readingsOf(scripted.client, clock, 600_000, { changesOnly });
      expect(readings.map(({ percentage }) => percentage)).toEqual(changesOnly ? [1, 2, 2] : [1, 1, 1, 2, 2, 2]);
      asked.push(scripted.requests.join(" "));
    }
    expect(asked[0]).toBe(asked[1]);
  });

  it("R19: after a failure the watch is done", async () => {
    const { client } = new ScriptedService(new VirtualClock(), { progress: ["403"] });
    const watch = watchJob(client, "job-1", { clock: new VirtualClock() });
    await expect(watch.next()).rejects.toMatchObject({ status: 403 });
    expect(await watch.next()).toEqual({ done: true, value: undefined });
  });

  it("R20: an observer of any kind may throw, or reject", async () => {
    const clock = new VirtualClock();
    const { client } = new ScriptedService(clock, { progress: ["429", "503", "0 Odd", "1 success"], job: ["success"] });
    const reported: unknown[] = [];
    const warn = console.warn;
    console.warn = (...values: unknown[]) => reported.push(values.at(-1));
    const fail = (): never => {
      throw new Error("observer");
    };
    try {
      const waiting = waitForJob(client, "job-1", {
        clock,
        onThrottled: fail,
        onFault: fail,
        onUnknownState: fail,
        onProgress: async () => fail(),
      });
      await clock.advance(200_000);
      expect(await waiting).toMatchObject({ outcome: "succeeded" });
    } finally {
      console.warn = warn;
    }
    expect(reported).toHaveLength(5);
  });
});

describe("a deadline", () => {
  it("R16: is kept by a checkpoint that was taken while it was waited for", async () => {
    const clock = new VirtualClock();
    const scripted = new ScriptedService(clock, { progress: ["0"] });
    const watch = watchJob(scripted.client, "job-1", { clock, timeoutMs: 100_000 });
    await watch.next();
    for (let pending = watch.next(); clock.seconds < 60; pending = watch.next()) {
      await clock.advance(30_000);
      await pending;
    }
    const checkpoint: WatchState = JSON.parse(JSON.stringify(watch.checkpoint()));
    await watch.return();
    const resumed = waitForJob(scripted.client, checkpoint, { clock }).catch((error: unknown) => error);
    await clock.advance(600_000);
    expect(await resumed).toMatchObject({ name: "TimeoutError" });
    expect(scripted.requests.join(" ")).toBe("P@0 P@15 P@45");
  });

  it("R16: gives a request that is due exactly then, or that a sleeping machine is late with, time to be answered", async () => {
    const clock = new VirtualClock();
    const { client, requests } = new ScriptedService(clock, { progress: ["0", "1 success"], latencyMs: 2000 });
    const waiting = waitForJob(client, "job-1", { clock, timeoutMs: 17_000, details: false });
    await clock.advance(30_000);
    expect(await waiting).toMatchObject({ outcome: "succeeded" });
    expect(requests.join(" ")).toBe("P@0 P@17");
  });

  it("R16: is told with the fault that led to it, but not with one that was over", async () => {
    for (const [progress, cause] of [
      [["0", "503"], { name: "ApiError", status: 503 }],
      [["503", "0"], undefined],
    ] as const) {
      const clock = new VirtualClock();
      const { client } = new ScriptedService(clock, { progress: [...progress] });
      const { error } = await readingsOf(client, clock, 21_000, { timeoutMs: 20_000 });
      expect(error).toMatchObject({ name: "TimeoutError", ...(cause && { cause }) });
      if (!cause) expect(error).not.toHaveProperty("cause");
    }
  });

  it("R16: bounds that time, too", async () => {
    const clock = new VirtualClock();
    const { client } = new ScriptedService(clock, { progress: ["0"] });
    const deaf = { ...client, GET: () => new Promise<never>(() => {}) };
    const settled = waitForJob(deaf, "job-1", { clock, timeoutMs: 0 }).catch((error: unknown) => error);
    await clock.advance(31_000);
    expect(await settled).toMatchObject({ name: "TimeoutError" });
  });

  it("R16, R17: a machine that wakes before it is asked for one more reading, though the next was due behind it", async () => {
    const clock = new VirtualClock();
    const scripted = new ScriptedService(clock, { progress: ["0"] });
    const settled = waitForJob(scripted.client, "job-1", { clock, timeoutMs: 100_000 }).catch(
      (error: unknown) => error,
    );
    await clock.advance(50_000);
    clock.setWall(8 * 3_600_000);
    await clock.advance(60_000);
    expect(scripted.requests.join(" ")).toBe("P@0 P@15 P@45 P@60");
    expect(await settled).toMatchObject({ name: "TimeoutError" });
  });
});

describe("a wait", () => {
  it("R16, R17: sets no timer longer than a timer can be, however far off the deadline is", async () => {
    const clock = new VirtualClock();
    const setTimer = vi.spyOn(clock, "setTimer");
    const { client } = new ScriptedService(clock, { progress: ["0"] });
    await readingsOf(client, clock, 20_000, { timeoutMs: 40 * 86_400_000 });
    expect(Math.max(...setTimer.mock.calls.map(([, ms]) => ms))).toBe(2 ** 31 - 1);
  });

  it.each([
    ["429", "P@0 P@15 P@45"],
    ["429 Retry-After=9", "P@0 P@15 P@30 P@45 P@60"],
    ["503", "P@0 P@15 P@45"],
    ["reset", "P@0 P@15 P@45"],
  ])("R11, R12: of its own after %s is never too long; only one that is asked for can be", async (answer, requests) => {
    const clock = new VirtualClock();
    const scripted = new ScriptedService(clock, { progress: [answer] });
    const { error } = await readingsOf(scripted.client, clock, 60_000, { maxRetryAfterMs: 10_000 });
    expect([error, scripted.requests.join(" ")]).toEqual([undefined, requests]);
    const { client } = new ScriptedService(clock, { progress: ["503 Retry-After=11"] });
    const asked = await readingsOf(client, clock, 1000, { maxRetryAfterMs: 10_000 });
    expect(asked.error).toMatchObject({ name: "RateLimitedError", retryAfterMs: 11_000 });
  });

  it("R17: is slept in slices of at most 15 seconds, however long it is", async () => {
    const clock = new VirtualClock();
    const longest: number[] = [];
    const { setTimer } = clock;
    clock.setTimer = (callback, ms) => {
      longest.push(ms);
      return setTimer.call(clock, callback, ms);
    };
    const { client } = new ScriptedService(clock, { progress: ["429 Retry-After=3000"] });
    const { error } = await readingsOf(client, clock, 2_000_000);
    expect(error).toBeUndefined();
    expect(Math.max(...longest)).toBe(15_000);
  });

  it("R15: leaves no listener on what it hands to its requests, however many they are", async () => {
    const clock = new VirtualClock();
    const { client } = new ScriptedService(clock, { progress: ["0"] });
    const handed = new Set<AbortSignal>();
    const get = client.GET as (path: string, init: { signal: AbortSignal }) => Promise<unknown>;
    const noting = async (path: string, init: { signal: AbortSignal }): Promise<unknown> => {
      handed.add(init.signal);
      return get(path, init);
    };
    for (const options of [{}, { timeoutMs: 10_000_000 }]) {
      const watch = watchJob({ ...client, GET: noting }, "job-1", { clock, ...options });
      for (let readings = 0; readings < 20; readings += 1) {
        const next = watch.next();
        await clock.advance(120_000);
        await next;
      }
      // An abort would take them all off.
      expect([...handed].map((signal) => countListeners(signal)())).toEqual([...handed].map(() => 0));
      await watch.return();
    }
    expect(handed.size, "one of the watch, or one a request where there is a deadline").toBe(21);
  });

  it("R15: leaves no timer when it is left in a request that has a deadline", async () => {
    const clock = new VirtualClock();
    const { client } = new ScriptedService(clock, { progress: ["0"] });
    const deaf = { ...client, GET: () => new Promise<never>(() => {}) };
    const controller = new AbortController();
    const settled = waitForJob(deaf, "job-1", { clock, timeoutMs: 60_000, signal: controller.signal }).catch(
      (error: unknown) => error,
    );
    await settle();
    controller.abort("enough");
    expect(await settled).toBe("enough");
    expect(clock.pending).toBe(0);
  });

  it("R22: has no jitter for one job", async () => {
    const clock = new VirtualClock();
    const { client, requests } = new ScriptedService(clock, { progress: ["0"] });
    await readingsOf(client, clock, 350_000);
    expect(requests.join(" ")).toBe("P@0 P@15 P@45 P@105 P@225 P@345");
  });
});
