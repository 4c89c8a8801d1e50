import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type DataKeeper, keepData } from "../src/cli/keep-data.ts";

let folder: string;
let file: string;
let keeper: DataKeeper;
let taken: number;
const complaints: string[] = [];

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "setInterval", "clearInterval"] });
  folder = mkdtempSync(join(tmpdir(), "reality-emulator-"));
  file = join(folder, "state.json");
  taken = 0;
  complaints.length = 0;
  const take = () => {
    taken += 1;
    return { taken };
  };
  keeper = await keepData(file, take, (reason) => complaints.push(reason));
});

afterEach(async () => {
  await keeper.close();
  vi.useRealTimers();
  rmSync(folder, { recursive: true, force: true });
});

const written = () => (existsSync(file) ? JSON.parse(readFileSync(file, "utf8")).taken : undefined);

const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

/** Waits for what happens outside of all timers. */
async function until(happened: () => boolean): Promise<void> {
  while (!happened()) await turn();
}

/** How many texts were asked for after so many milliseconds more; one is asked for only when the one before is written. */
async function takenAfter(ms: number): Promise<number> {
  vi.advanceTimersByTime(ms);
  await turn();
  return taken;
}

test("changes of half a second make one text, the last one that there is", async () => {
  expect(written()).toBe(1);
  for (let change = 0; change < 3; change += 1) keeper.changed();
  expect(await takenAfter(499)).toBe(1);
  expect(await takenAfter(1)).toBe(2);
  await keeper.close();
  expect([taken, written()]).toEqual([3, 3]);
});

test("where nothing happens, the time is written all the same, every ten seconds", async () => {
  for (let beat = 2; beat <= 4; beat += 1) {
    expect(await takenAfter(beat === 2 ? 10_000 : 9500)).toBe(beat - 1);
    vi.advanceTimersByTime(500);
    await until(() => written() === beat);
  }
});

test("what cannot be written is told once in a row, and tried again with the next change", async () => {
  const change = async (count: number): Promise<void> => {
    keeper.changed();
    vi.advanceTimersByTime(500);
    await until(() => taken === count);
  };
  rmSync(folder, { recursive: true });
  await change(2);
  await until(() => complaints.length === 1);
  await change(3);
  expect(await keeper.close()).toBe(false);
  expect(complaints).toEqual([`${file} cannot be written: its folder does not exist.`]);
  mkdirSync(folder);
  await change(5);
  await until(() => written() === 5);
  rmSync(folder, { recursive: true });
  await change(6);
  await until(() => complaints.length === 2);
});
