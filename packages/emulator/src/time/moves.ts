import { DAY_MS } from "./durations.ts";
import type { Timer } from "./timer-queue.ts";
import type { Timers } from "./timers.ts";
import { openTurns, type Turns } from "./turns.ts";
import type { VirtualTime } from "./virtual-time.ts";

/** Turns without anything happening after which the work set in motion counts as at rest. */
const QUIET_TURNS = 3;

/** The two ways to move a clock by hand; see `EmulatorClock`. */
export interface Moves {
  advance(ms: number): Promise<void>;
  runUntilIdle(limitMs?: number): Promise<void>;
}

export function createMoves(time: VirtualTime, timers: Timers): Moves {
  let moves: Promise<void> = Promise.resolve();
  const inTurn = (move: () => Promise<void>): Promise<void> => {
    const done = moves.then(move).finally(timers.changed);
    moves = done.catch(() => undefined);
    return done;
  };
  return {
    advance: (ms) =>
      inTurn(async () => {
        if (!Number.isFinite(ms) || ms < 0) {
          throw new RangeError(`The clock cannot be advanced by ${ms} ms: give a finite number that is not negative.`);
        }
        const target = time.exact() + ms;
        await fireWhile(time, timers, (timer) => timer.due <= target);
        time.moveTo(target);
      }),
    runUntilIdle: (limitMs = 90 * DAY_MS) =>
      inTurn(() => {
        const end = time.exact() + limitMs;
        return fireWhile(time, timers, (timer) => {
          if (timer.due <= end) return true;
          throw new RangeError(`Timers are still set after ${limitMs} virtual ms: something waits without end.`);
        });
      }),
  };
}

/** Fires one timer after another; `goesOn` is asked before each, and ends the run by returning false or throwing. */
async function fireWhile(time: VirtualTime, timers: Timers, goesOn: (timer: Timer) => boolean): Promise<void> {
  const { queue } = timers;
  const turns = openTurns();
  try {
    await settle(timers, turns);
    for (let timer = queue.first(); timer !== undefined && goesOn(timer); timer = queue.first()) {
      queue.remove(timer);
      time.moveTo(timer.due);
      timer.callback();
      await settle(timers, turns);
    }
  } finally {
    turns.close();
  }
}

async function settle(timers: Timers, turns: Turns): Promise<void> {
  for (let quiet = 0; quiet < QUIET_TURNS; ) {
    const before = timers.activity();
    await turns.next();
    quiet = timers.activity() === before ? quiet + 1 : 0;
  }
}
