import type { Next } from "./poll-event.ts";
import type { WatchState } from "./watch-state.ts";

/** A state, and what to do next. */
export type Decision = readonly [WatchState, Next];
