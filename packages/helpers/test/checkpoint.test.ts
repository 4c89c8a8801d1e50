import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type RateLimitedError, type TimeoutError, type WatchState, waitForJob, watchJob } from "../src/index.ts";
import { ScriptedService } from "./support/scripted-service.ts";
import { VirtualClock } from "./support/virtual-clock.ts";

/** Watches until a moment, then leaves; gives the checkpoint as it would come back out of a file. */
async function watchUntil(clock: VirtualClock, scripted: ScriptedService, seconds: number): Promise<WatchState> {
  const watch = watchJob(scripted.client, "job-1", { clock });
  const reading = (async () => {
    for await (const _ of watch);
  })();
  await clock.advance((seconds - clock.seconds) * 1000);
  const checkpoint: WatchState = JSON.parse(JSON.stringify(watch.checkpoint()));
  await watch.return();
  await reading;
  return checkpoint;
}

/** Goes on from a checkpoint until a moment; gives all requests, the earlier ones included. */
async function goOn(
  clock: VirtualClock,
  scripted: ScriptedService,
  checkpoint: WatchState,
  seconds: number,
): Promise<string> {
  const controller = new AbortController();
  const waiting = waitForJob(scripted.client, checkpoint, { clock, signal: controller.signal }).catch(() => {});
  await clock.advance((seconds - clock.seconds) * 1000);
  controller.abort();
  await waiting;
  return scripted.requests.join(" ");
}

describe("a watch that goes on from a checkpoint", () => {
  it("W42: asks when it would have asked without the break", async () => {
    const clock = new VirtualClock();
    const scripted = new ScriptedService(clock, { progress: ["0"] });
    const checkpoint = await watchUntil(clock, scripted, 50);
    await clock.advance(2000);
    expect(await goOn(clock, scripted, checkpoint, 230)).toBe("P@0 P@15 P@45 P@105 P@225");
  });

  it("W43: asks at once if that time has passed, then goes on with the delays", async () => {
    const clock = new VirtualClock();
    const scripted = new ScriptedService(clock, { progress: ["0"] });
    const checkpoint = await watchUntil(clock, scripted, 50);
    await clock.advance(850_000);
    expect(await goOn(clock, scripted, checkpoint, 1025)).toBe("P@0 P@15 P@45 P@900 P@1020");
  });

  it("W20: finds the end of a job whose progress is no longer kept", async () => {
    const clock = new VirtualClock();
    const scripted = new ScriptedService(clock, { progress: ["0", "404"], job: ["success"] });
    const checkpoint = await watchUntil(clock, scripted, 10);
    await clock.advance(31 * 86_400_000);
    expect(await waitForJob(scripted.client, checkpoint, { clock })).toMatchObject({ outcome: "succeeded" });
  });

  it("R18: never waits longer than the step that was due, should the clock have been set back", async () => {
    const clock = new VirtualClock();
    const scripted = new ScriptedService(clock, { progress: ["0"] });
    const checkpoint = await watchUntil(clock, scripted, 50);
    clock.setWall(-8 * 3_600_000);
    expect(await goOn(clock, scripted, checkpoint, 115)).toBe("P@0 P@15 P@45 P@110");
  });

  it("R18: asks no more often, however often it is broken off and taken up", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 120 }), { maxLength: 8 }), async (lives) => {
        const clock = new VirtualClock();
        const scripted = new ScriptedService(clock, { progress: ["0"] });
        let checkpoint = await watchUntil(clock, scripted, 1);
        for (const life of lives) {
          const end = clock.seconds + life;
          const watch = watchJob(scripted.client, checkpoint, { clock });
          const reading = (async () => {
            for await (const _ of watch);
          })();
          await clock.advance(end * 1000 - clock.seconds * 1000);
          checkpoint = JSON.parse(JSON.stringify(watch.checkpoint()));
          await watch.return();
          await reading;
        }
        const expected = [0, 15, 45, 105, 225, 345, 465, 585, 705, 825, 945].filter(
          (second) => second <= clock.seconds,
        );
        expect(scripted.requests).toEqual(expected.map((second) => `P@${second}`));
      }),
      { numRuns: 40 },
    );
  });

  it("R16, R18: is held to the limit of the first watch, but not to one that has passed", async () => {
    const clock = new VirtualClock();
    const scripted = new ScriptedService(clock, { progress: ["0"] });
    const watch = (job: string | WatchState, timeoutMs: number) =>
      waitForJob(scripted.client, job, { clock, timeoutMs }).catch((error: unknown) => error as TimeoutError);
    const first = watch("job-1", 100_000);
    await clock.advance(120_000);
    const error = await first;
    if (!("checkpoint" in error)) throw error;
    const again = watch(JSON.parse(JSON.stringify(error.checkpoint)), 200_000);
    await clock.advance(300_000);
    expect(await again).toMatchObject({ name: "TimeoutError", lastReading: { percentage: 0 } });
    expect(scripted.requests.join(" ")).toBe("P@0 P@15 P@45 P@120 P@240");
    const limited = { ...error.checkpoint, deadlineAt: clock.now() + 1000 };
    const held = watch(limited, 900_000);
    await clock.advance(31_000);
    expect(await held).toMatchObject({ name: "TimeoutError" });
  });

  it.each(["429 Retry-After=7200", "503 Retry-After=7200"])(
    "R11, R18: waits for as long as %s asked, also where that was too long for the first watch",
    async (answer) => {
      const clock = new VirtualClock();
      const scripted = new ScriptedService(clock, { progress: ["0", answer, "1 success"], job: ["success"] });
      const first = waitForJob(scripted.client, "job-1", { clock }).catch(
        (error: unknown) => error as RateLimitedError,
      );
      await clock.advance(20_000);
      const error = await first;
      if (!("checkpoint" in error)) throw error;
      const again = waitForJob(scripted.client, error.checkpoint, { clock });
      await clock.advance(7_300_000);
      expect(await again).toMatchObject({ outcome: "succeeded" });
      expect(scripted.requests.join(" ")).toBe("P@0 P@15 P@7215 J@7215");
    },
  );

  it("R12, R18: after too many faults goes on with the delay after the last one", async () => {
    const clock = new VirtualClock();
    const scripted = new ScriptedService(clock, {
      progress: [...Array(12).fill("503"), "1 success"],
      job: ["success"],
    });
    const first = waitForJob(scripted.client, "job-1", { clock }).catch((error: unknown) => error as RateLimitedError);
    await clock.advance(1_081_000);
    const error = await first;
    if (!("checkpoint" in error)) throw error;
    const again = waitForJob(scripted.client, error.checkpoint, { clock });
    await clock.advance(120_000);
    expect(await again).toMatchObject({ outcome: "succeeded" });
    expect(scripted.requests.slice(-3)).toEqual(["P@1065", "P@1185", "J@1185"]);
  });

  it("R8, R18: keeps an outcome that was known, even if the job can no longer be fetched", async () => {
    const clock = new VirtualClock();
    const scripted = new ScriptedService(clock, { progress: ["100 success"], job: ["503", "403"] });
    const checkpoint = await watchUntil(clock, scripted, 1);
    expect(checkpoint.outcome).toBe("succeeded");
    const waiting = waitForJob(scripted.client, checkpoint, { clock });
    await clock.advance(20_000);
    expect(await waiting).toMatchObject({ outcome: "succeeded", job: undefined, jobError: { status: 403 } });
  });

  it("R14, R18: holds neither an address nor a token nor an answer", async () => {
    const clock = new VirtualClock();
    const scripted = new ScriptedService(clock, { progress: ["56"] });
    const checkpoint = await watchUntil(clock, scripted, 20);
    expect(Object.keys(checkpoint).sort()).toEqual(
      [
        "ask",
        "faults",
        "highest",
        "jobId",
        "lastPercentage",
        "lastSettledAt",
        "lastState",
        "notBefore",
        "seen",
        "service",
        "startedAt",
        "stepIndex",
        "throttles",
        "v",
      ].sort(),
    );
    expect(JSON.stringify(checkpoint).length).toBeLessThan(350);
  });

  it.each<[string, (good: WatchState) => unknown, RegExp]>([
    ["of a later version", (good) => ({ ...good, v: 2 }), /no checkpoint of a watch/],
    [
      "of another service",
      (good) => ({ ...good, service: "reality-modeling.v2" }),
      /of reality-modeling\.v2, but the client is one of fixture\.v1/,
    ],
    ["without a job", ({ jobId: _, ...rest }) => rest, /no checkpoint/],
    ["with a time that is none", (good) => ({ ...good, notBefore: "soon" }), /no checkpoint/],
    ["that is a list", () => [], /no checkpoint/],
    ["that is a job", () => ({ id: "job-1", state: "active" }), /Hand over job\.id/],
    ["that is a promise", () => Promise.resolve("job-1"), /await a promise first/],
  ])("refuses one %s, before any request", async (_, change, problem) => {
    const clock = new VirtualClock();
    const scripted = new ScriptedService(clock, { progress: ["0"] });
    const good = await watchUntil(clock, scripted, 1);
    const before = scripted.requests.length;
    expect(() => watchJob(scripted.client, change(good) as WatchState)).toThrow(problem);
    expect(scripted.requests).toHaveLength(before);
  });
});

describe("a machine that sleeps", () => {
  it("W45, R17: is noticed: one request within 15 seconds of waking, then the delays go on", async () => {
    const clock = new VirtualClock();
    const scripted = new ScriptedService(clock, { progress: ["0"] });
    const controller = new AbortController();
    const waiting = waitForJob(scripted.client, "job-1", { clock, signal: controller.signal }).catch(() => {});
    await clock.advance(50_000);
    clock.setWall(8 * 3_600_000);
    await clock.advance(200_000);
    // Asleep at 50 s of its own time, awake at once after: the next slice ends at 60 s, and 15 s have passed since 45 s.
    expect(scripted.requests.join(" ")).toBe("P@0 P@15 P@45 P@60 P@180");
    controller.abort();
    await waiting;
  });

  it("R17: a clock that is set forward costs no request sooner than the first delay; one set back changes nothing", async () => {
    for (const [shift, expected] of [
      [3_600_000, "P@0 P@15 P@30 P@90"],
      [5001, "P@0 P@15 P@30 P@90"],
      [5000, "P@0 P@15 P@45 P@105"],
      [-3_600_000, "P@0 P@15 P@45 P@105"],
    ] as const) {
      const clock = new VirtualClock();
      const scripted = new ScriptedService(clock, { progress: ["0"] });
      const controller = new AbortController();
      const waiting = waitForJob(scripted.client, "job-1", { clock, signal: controller.signal }).catch(() => {});
      await clock.advance(16_000);
      clock.setWall(shift);
      await clock.advance(94_000);
      expect(scripted.requests.join(" ")).toBe(expected);
      controller.abort();
      await waiting;
    }
  });

  it.each(["429", "503"])(
    "R11, R12, R17: keeps the wait that a %s has asked for, whatever the clocks say",
    async (status) => {
      const clock = new VirtualClock();
      const scripted = new ScriptedService(clock, { progress: ["0", `${status} Retry-After=600`, "0"] });
      const controller = new AbortController();
      const waiting = waitForJob(scripted.client, "job-1", { clock, signal: controller.signal }).catch(() => {});
      await clock.advance(20_000);
      clock.setWall(3_600_000);
      await clock.advance(600_000);
      expect(scripted.requests.join(" ")).toBe("P@0 P@15 P@615");
      controller.abort();
      await waiting;
    },
  );

  it("R12, R17: does not keep the watch's own wait after faults: the machine may have been offline as it fell asleep", async () => {
    const clock = new VirtualClock();
    const scripted = new ScriptedService(clock, { progress: ["0", "reset", "reset", "reset", "1"] });
    const controller = new AbortController();
    const waiting = waitForJob(scripted.client, "job-1", { clock, signal: controller.signal }).catch(() => {});
    await clock.advance(70_000);
    clock.setWall(3_600_000);
    await clock.advance(20_000);
    expect(scripted.requests.join(" ")).toBe("P@0 P@15 P@30 P@60 P@75 P@90");
    controller.abort();
    await waiting;
  });
});
