import { describe, expect, it, vi } from "vitest";
import { type PollOptions, poll } from "../src/index.ts";
import { countListeners } from "./support/count-listeners.ts";
import { settle, VirtualClock } from "./support/virtual-clock.ts";

/** Polls a script of values, the last of which repeats; gives when it read, what it handed out, and how it ended. */
async function polled(
  values: unknown[],
  ms: number,
  options: PollOptions<unknown> = {},
  clock: VirtualClock = new VirtualClock(),
): Promise<{ reads: string; seen: unknown[]; end: unknown; clock: VirtualClock }> {
  const reads: number[] = [];
  const seen: unknown[] = [];
  const controller = new AbortController();
  const { signal = controller.signal } = options;
  const read = async (): Promise<unknown> => {
    reads.push(clock.seconds);
    const value = values.length > 1 ? values.shift() : values[0];
    if (value instanceof Error) throw value;
    return value;
  };
  let end: unknown;
  const all = (async () => {
    for await (const value of poll(read, { clock, ...options, signal })) seen.push(value);
  })().catch((error: unknown) => {
    end ??= error;
  });
  await clock.advance(ms);
  const known = end;
  controller.abort();
  if (signal === controller.signal) await all;
  return { reads: reads.join(" "), seen, end: known, clock };
}

describe("polling any service", () => {
  it("reads at once, then by the delays from answer to read, the last of which repeats, without jitter", async () => {
    const { reads, seen, clock } = await polled([1, 2, 3], 350_000);
    expect(reads).toBe("0 15 45 105 225 345");
    expect(seen).toEqual([1, 2, 3, 3, 3, 3]);
    expect(clock.pending).toBe(0);
  });

  it("starts the delays over when what it is told to look at has changed", async () => {
    const restartOn = (value: unknown): unknown => value;
    const { reads } = await polled([1, 1, 1, 2, 2], 200_000, { restartOn, delaysMs: [10_000, 20_000, 40_000] });
    expect(reads).toBe("0 10 30 70 80 100 140 180");
  });

  it("ends with what a read throws, and repeats nothing", async () => {
    const failure = new Error("down");
    const { reads, seen, end } = await polled([1, failure], 100_000);
    expect([reads, seen, end]).toEqual(["0 15", [1], failure]);
  });

  it("takes a read that gives no promise, or throws at once, for what it means", async () => {
    const { signal } = new AbortController();
    const listeners = countListeners(signal);
    const plain = (() => 7) as unknown as () => Promise<number>;
    expect(await poll(plain, { signal }).next()).toEqual({ done: false, value: 7 });
    const failure = new Error("at once");
    const throwing = (): Promise<number> => {
      throw failure;
    };
    await expect(poll(throwing, { signal, timeoutMs: 1000 }).next()).rejects.toBe(failure);
    expect(listeners()).toBeLessThanOrEqual(1);
  });

  it("ends at its time limit, but still reads exactly then", async () => {
    const short = await polled([1], 200_000, { timeoutMs: 100_000 });
    expect([short.reads, short.end]).toEqual(["0 15 45", expect.objectContaining({ name: "PollTimeoutError" })]);
    const exact = await polled([1], 200_000, { timeoutMs: 105_000 });
    expect([exact.reads, exact.end]).toEqual(["0 15 45 105", expect.objectContaining({ kind: "timeout" })]);
    expect(exact.clock.pending).toBe(0);
  });

  it("ends a read that takes too long, and one that is aborted, even if it does not listen", async () => {
    const clock = new VirtualClock();
    const deaf = (): Promise<never> => new Promise(() => {});
    const late = poll(deaf, { clock, timeoutMs: 5000 })
      .next()
      .catch((error: unknown) => error);
    await clock.advance(6000);
    expect(await late).toMatchObject({ name: "PollTimeoutError" });
    const controller = new AbortController();
    const listeners = countListeners(controller.signal);
    const aborted = poll(deaf, { clock, signal: controller.signal })
      .next()
      .catch((error: unknown) => error);
    await settle();
    controller.abort("enough");
    expect(await aborted).toBe("enough");
    expect([listeners(), clock.pending]).toEqual([0, 0]);
  });

  it("ends a wait, or a read, that is under way when it is left by return(); the pending next() is done", async () => {
    const done = { done: true, value: undefined };
    const clock = new VirtualClock();
    let reads = 0;
    const waiting = poll(async () => ++reads, { clock });
    await waiting.next();
    const deaf = poll(() => new Promise<never>(() => {}), { clock, timeoutMs: 60_000 });
    for (const polling of [waiting, deaf]) {
      const pending = polling.next();
      await settle();
      expect(await Promise.all([polling.return(), pending, polling.next()])).toEqual([done, done, done]);
    }
    await clock.advance(100_000);
    expect([reads, clock.pending]).toEqual([1, 0]);
  });

  it("can have a time limit longer than a timer can be", async () => {
    const clock = new VirtualClock();
    const setTimer = vi.spyOn(clock, "setTimer");
    await poll(async () => 1, { clock, timeoutMs: 40 * 86_400_000 }).next();
    expect(setTimer.mock.calls.map(([, ms]) => ms)).toEqual([2 ** 31 - 1]);
  });

  it("hands the signal to the read, and makes none when it is aborted beforehand", async () => {
    const { reads, end } = await polled([1], 10, { signal: AbortSignal.abort("before") });
    expect([reads, end]).toEqual(["", "before"]);
  });

  it("reads nothing while the caller works on a value, and nothing after the loop was left", async () => {
    const clock = new VirtualClock();
    const reads: number[] = [];
    const values = poll(async () => reads.push(clock.seconds), { clock });
    await values.next();
    await clock.advance(100_000);
    expect(reads).toEqual([0]);
    await values.next();
    expect(reads).toEqual([0, 100]);
    await values.return();
    await clock.advance(100_000);
    expect([reads.length, clock.pending]).toEqual([2, 0]);
  });

  it("notices a machine that has slept: one read within 15 seconds of waking", async () => {
    const clock = new VirtualClock();
    const reading = polled([1], 100_000, {}, clock);
    clock.advance(50_000).then(() => clock.setWall(8 * 3_600_000));
    expect((await reading).reads).toBe("0 15 45 60");
  });

  it.each<[string, PollOptions<unknown>]>([
    ["no delay at all", { delaysMs: [] }],
    ["a negative delay", { delaysMs: [1000, -1] }],
    ["an endless delay", { delaysMs: [Number.POSITIVE_INFINITY] }],
    ["a time limit that is no number", { timeoutMs: Number.NaN }],
  ])("refuses %s at once", (_, options) => {
    expect(() => poll(async () => 1, options)).toThrow(new RegExp(`^${Object.keys(options)[0]} must `));
  });
});
