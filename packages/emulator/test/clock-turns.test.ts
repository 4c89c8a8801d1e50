import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createClock } from "../src/time/create-clock.ts";

const realImmediate = setImmediate;

/** What a host does in a turn of its own, as some do for the body of an answer. */
const hostWork = () => new Promise<void>((resolve) => realImmediate(() => resolve()));

/** Waits on the clock, lets the host work, and so on; gives how often it came round. */
async function rounds(clock: ReturnType<typeof createClock>): Promise<number> {
  let done = 0;
  const run = async () => {
    for (; done < 10; done += 1) {
      await new Promise<void>((resolve) => clock.setTimer(resolve, 1000));
      await hostWork();
    }
  };
  void run();
  await clock.runUntilIdle();
  return done;
}

test("a clock that runs until it is idle waits for what the host does in turns of its own", async () => {
  expect(await rounds(createClock(0, 0))).toBe(10);
});

describe("with fake timers in the place of the host's", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test("it runs as ever, and sets none of them", async () => {
    expect(await rounds(createClock(0, 0))).toBe(10);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("it runs even where they were there before the emulator", async () => {
    vi.resetModules();
    const { createClock: createAnew } = await import("../src/time/create-clock.ts");
    const clock = createAnew(0, 0);
    let firedAt = -1;
    clock.setTimer(async () => {
      await new Response("text").text();
      clock.setTimer(() => {
        firedAt = clock.now();
      }, 5);
    }, 10);
    await clock.runUntilIdle();
    expect([firedAt, vi.getTimerCount()]).toEqual([15, 0]);
  });
});
