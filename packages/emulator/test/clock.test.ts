import { describe, expect, test } from "vitest";
import { createClock } from "../src/time/create-clock.ts";

const manual = () => createClock(1_000_000, 0);

describe("a manual clock", () => {
  test("stands still until it is moved", async () => {
    const clock = manual();
    expect([clock.now(), clock.monotonic()]).toEqual([1_000_000, 0]);
    await clock.advance(1500);
    expect([clock.now(), clock.monotonic()]).toEqual([1_001_500, 1500]);
  });

  test("fires timers in order, each at its own instant, those of one instant as they were set", async () => {
    const clock = manual();
    const fired: [string, number][] = [];
    for (const [name, ms] of [
      ["c", 30],
      ["a", 10],
      ["d", 30],
      ["b", 20],
      ["late", 31],
    ] as const) {
      clock.setTimer(() => fired.push([name, clock.monotonic()]), ms);
    }
    await clock.advance(30);
    expect(fired).toEqual([
      ["a", 10],
      ["b", 20],
      ["c", 30],
      ["d", 30],
    ]);
    await clock.advance(1);
    expect(fired.at(-1)).toEqual(["late", 31]);
  });

  test("lets everything settle that a timer sets in motion, before the next one", async () => {
    const clock = manual();
    const seen: string[] = [];
    const sleep = (ms: number) => new Promise<void>((resolve) => clock.setTimer(resolve, ms));
    const deep = async () => {
      for (let turn = 0; turn < 50; turn++) await undefined;
      await new Response("text").text();
    };
    const run = async () => {
      for (let round = 1; round <= 3; round++) {
        await sleep(10);
        await deep();
        seen.push(`${round} at ${clock.monotonic()}`);
      }
    };
    const done = run();
    clock.setTimer(() => seen.push(`other at ${clock.monotonic()}`), 15);
    await clock.advance(1000);
    await done;
    expect(seen).toEqual(["1 at 10", "other at 15", "2 at 20", "3 at 30"]);
  });

  test("sees timers that are set only after it was told to move", async () => {
    const clock = manual();
    let firedAt = -1;
    void Promise.resolve().then(async () => {
      await undefined;
      clock.setTimer(() => {
        firedAt = clock.monotonic();
      }, 5);
    });
    await clock.advance(10);
    expect(firedAt).toBe(5);
  });

  test("forgets cleared timers, and lets be what is no timer", async () => {
    const clock = manual();
    let fired = 0;
    const timer = clock.setTimer(() => fired++, 10);
    clock.clearTimer(timer);
    clock.clearTimer(timer);
    clock.clearTimer(undefined);
    clock.clearTimer({ due: 0 });
    await clock.runUntilIdle();
    expect([fired, clock.monotonic()]).toEqual([0, 0]);
  });

  test("runs until it is idle, through timers that timers set", async () => {
    const clock = manual();
    let left = 5;
    const again = () => {
      left -= 1;
      if (left > 0) clock.setTimer(again, 60_000);
    };
    clock.setTimer(again, 60_000);
    await clock.runUntilIdle();
    expect([left, clock.monotonic()]).toEqual([0, 300_000]);
  });

  test("refuses to run on for something that waits without end", async () => {
    const clock = manual();
    const again = () => void clock.setTimer(again, 1000);
    again();
    await expect(clock.runUntilIdle(10_000)).rejects.toThrow(RangeError);
    expect(clock.monotonic()).toBe(10_000);
  });

  test("runs overlapping moves one after another", async () => {
    const clock = manual();
    await Promise.all([clock.advance(10), clock.advance(20), clock.runUntilIdle()]);
    expect(clock.monotonic()).toBe(30);
  });

  test("hands the error of a timer to whoever moved it, and can be moved again", async () => {
    const clock = manual();
    clock.setTimer(() => {
      throw new Error("broken timer");
    }, 10);
    let later = false;
    clock.setTimer(() => {
      later = true;
    }, 20);
    await expect(clock.advance(30)).rejects.toThrow("broken timer");
    expect([later, clock.monotonic()]).toEqual([false, 10]);
    await clock.advance(10);
    expect(later).toBe(true);
  });

  test.each([-1, Number.NaN, Number.POSITIVE_INFINITY])("cannot be advanced by %d ms", async (ms) => {
    await expect(manual().advance(ms)).rejects.toThrow(RangeError);
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY])("takes no timer of %d ms", (ms) => {
    expect(() => manual().setTimer(() => {}, ms)).toThrow(RangeError);
  });

  test("fires a timer of a negative time at the present instant", async () => {
    const clock = manual();
    let firedAt = -1;
    clock.setTimer(() => {
      firedAt = clock.monotonic();
    }, -5);
    await clock.advance(0);
    expect(firedAt).toBe(0);
  });
});

describe("a running clock", () => {
  test("fires its timers by itself, in order and never early, many times as fast as real time", async () => {
    const clock = createClock(0, 10_000);
    const fired: string[] = [];
    let early = false;
    await new Promise<void>((resolve) => {
      for (const [name, ms] of [
        ["hour", 3_600_000 / 60],
        ["second", 1000],
        ["half a minute", 30_000],
      ] as const) {
        clock.setTimer(() => {
          early ||= clock.monotonic() < ms;
          fired.push(name);
          if (fired.length === 3) resolve();
        }, ms);
      }
    });
    expect([fired, early]).toEqual([["second", "half a minute", "hour"], false]);
  });

  test("can be moved on as well", async () => {
    const clock = createClock(0, 1);
    let fired = false;
    clock.setTimer(() => {
      fired = true;
    }, 24 * 3_600_000);
    await clock.advance(24 * 3_600_000);
    expect(fired).toBe(true);
    expect(clock.monotonic()).toBeGreaterThanOrEqual(24 * 3_600_000);
  });

  test("holds a timer that is longer than the host's timers can be", async () => {
    const warnings: Error[] = [];
    const note = (warning: Error) => warnings.push(warning);
    process.on("warning", note);
    const clock = createClock(0, 1);
    let fired = false;
    clock.setTimer(() => {
      fired = true;
    }, 2 ** 40);
    await new Promise((resolve) => setTimeout(resolve, 20));
    clock.stop();
    process.off("warning", note);
    expect([fired, warnings]).toEqual([false, []]);
  });
});
