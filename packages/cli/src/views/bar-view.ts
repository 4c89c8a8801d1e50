import type { JobReading } from "@reality-apis/helpers";
import { writeLine } from "../output/write-line.ts";
import type { World } from "../world.ts";
import { type BarState, barLine } from "./bar-line.ts";
import { clockText } from "./clock-text.ts";
import type { ProgressView } from "./progress-view.ts";

const hideCursor = "\u001b[?25l";
const showCursor = "\u001b[?25h";
/** Draws over the line, then clears what is left of the one before. */
const clearRest = "\u001b[K";
const tickMs = 1000;

/** A bar that moves: one line, drawn over again with each reading and each second of the wait for the next. */
export function createBarView({ stderr, clock }: Pick<World, "stderr" | "clock">, jobId: string): ProgressView {
  let state: BarState = { jobId, reading: undefined, trouble: undefined, nextLookAt: undefined };
  let told: string | undefined;
  let ticking: unknown;

  const draw = (): void => {
    stderr.write(`\r${barLine(state, clock.now(), stderr.columns ?? 80)}${clearRest}`);
    clock.clearTimer(ticking);
    ticking = clock.setTimer(draw, tickMs);
  };
  const note = (text: string): void => {
    stderr.write(`\r${clearRest}`);
    writeLine(stderr, text);
    draw();
  };
  stderr.write(hideCursor);
  draw();
  return {
    show: (reading: JobReading, nextLookAt) => {
      told = undefined;
      state = { jobId, reading, trouble: undefined, nextLookAt };
      draw();
    },
    trouble: (short, nextLookAt, detail) => {
      state = { ...state, trouble: short, nextLookAt };
      // One line has no room for it; and a trouble that lasts need not be told at each look.
      if (detail === undefined || detail === told) return draw();
      told = detail;
      note(`${clockText(clock.now())} ${detail}`);
    },
    note,
    end: () => {
      clock.clearTimer(ticking);
      state = { ...state, nextLookAt: undefined };
      stderr.write(`\r${barLine(state, clock.now(), stderr.columns ?? 80)}${clearRest}\n${showCursor}`);
    },
  };
}
