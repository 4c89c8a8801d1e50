import type { Draft } from "../decision.ts";
import type { WatchState } from "../watch-state.ts";
import { type Columns, column } from "./columns.ts";
import { packed, unpacked } from "./counts.ts";
import { marks } from "./marks.ts";

/** The state of a job that has not been asked yet. Every state has every property, so that the engine handles all alike. */
export function emptyState(service: string): Draft {
  return {
    v: 1,
    service,
    jobId: "",
    startedAt: 0,
    submittedAt: undefined,
    deadlineAt: undefined,
    ask: "progress",
    notBefore: 0,
    lastSettledAt: undefined,
    stepIndex: 0,
    seen: false,
    lastPercentage: undefined,
    highest: undefined,
    lastState: undefined,
    throttles: 0,
    faults: 0,
    because: undefined,
    outcome: undefined,
  };
}

/** Whether a state is told by its id, its words and the numbers of a row. */
export function isPlain({ ask, submittedAt }: WatchState): boolean {
  return ask === "progress" && submittedAt === undefined;
}

/** Puts the numbers of a plain state into a row. */
export function packState(columns: Columns, row: number, state: WatchState): void {
  columns.set(row, column.settledAt, state.lastSettledAt);
  columns.set(row, column.percentage, state.lastPercentage);
  columns.set(row, column.highest, state.highest);
  columns.set(row, column.counts, packed(state));
  if (state.seen) columns.set(row, column.marks, columns.get(row, column.marks) | marks.seen);
}

/** Writes the numbers of a row into a state that was plain, or is empty. */
export function unpackState(columns: Columns, row: number, state: Draft): void {
  const startedAt = columns.get(row, column.startedAt);
  const { stepIndex, throttles, faults } = unpacked(columns.get(row, column.counts));
  state.startedAt = startedAt;
  state.notBefore = startedAt;
  state.lastSettledAt = columns.find(row, column.settledAt);
  state.stepIndex = stepIndex;
  state.seen = (columns.get(row, column.marks) & marks.seen) !== 0;
  state.lastPercentage = columns.find(row, column.percentage);
  state.highest = columns.find(row, column.highest);
  state.throttles = throttles;
  state.faults = faults;
  state.because = undefined;
  state.outcome = undefined;
}
