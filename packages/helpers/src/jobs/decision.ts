import type { Next } from "./poll-event.ts";
import type { WatchState } from "./watch-state.ts";

/** A state, and what to do next. */
export type Decision = readonly [WatchState, Next];

/**
 * The one copy of its state that a decision makes and writes into. Copying at each rule would read the same and cost ten
 * times as much, which a pool of thousands feels.
 */
export type Draft = { -readonly [Name in keyof WatchState]: WatchState[Name] };
