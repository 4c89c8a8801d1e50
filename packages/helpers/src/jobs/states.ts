import type { ServiceDescription, StateMeaning } from "@reality-apis/core";

/** What a state means to a watch. A state that no specification lists is `unknown`: the job is taken to go on. */
export type KnownMeaning = StateMeaning | "unknown";

/** The ends that say how a job went. */
export type JobOutcome = "succeeded" | "failed" | "cancelled";

/** Reads a state of the wire. The services themselves spell one state in several cases, so case never counts. */
export function meaningOf(service: ServiceDescription, state: string): KnownMeaning {
  const folded = fold(state);
  const listed = find(service.states, folded) ?? find(service.toleratedStates, folded);
  return listed ?? "unknown";
}

export function isOutcome(meaning: KnownMeaning): meaning is JobOutcome {
  return meaning === "succeeded" || meaning === "failed" || meaning === "cancelled";
}

function find(states: Partial<ServiceDescription["states"]>, folded: string): StateMeaning | undefined {
  const entry = Object.entries(states).find(([, words]) => words.some((word) => fold(word) === folded));
  return entry?.[0] as StateMeaning | undefined;
}

function fold(state: string): string {
  return state.trim().toLowerCase();
}
