import type { ServiceDescription, StateMeaning } from "@reality-apis/core";

/** What a state means to a watch. A state that no specification lists is `unknown`: the job is taken to go on. */
export type KnownMeaning = StateMeaning | "unknown";

/** The ends that say how a job went. */
export type JobOutcome = "succeeded" | "failed" | "cancelled";

/** Reads a state of the wire. The services themselves spell one state in several cases, so case never counts. */
export function meaningOf(service: ServiceDescription, state: string | undefined): KnownMeaning {
  if (state === undefined) return "unknown";
  let known = meanings.get(service);
  if (!known) {
    known = meaningsOf(service);
    meanings.set(service, known);
  }
  // Nearly all are spelled as they are listed.
  return known.get(state) ?? known.get(fold(state)) ?? "unknown";
}

export function isOutcome(meaning: KnownMeaning): meaning is JobOutcome {
  return meaning === "succeeded" || meaning === "failed" || meaning === "cancelled";
}

/** Many watches read a few states over and over. */
const meanings = new WeakMap<ServiceDescription, ReadonlyMap<string, StateMeaning>>();

function meaningsOf({ states, toleratedStates }: ServiceDescription): ReadonlyMap<string, StateMeaning> {
  const known = new Map<string, StateMeaning>();
  // The specification's own words come last, and so count before what is only tolerated.
  for (const listed of [toleratedStates, states]) {
    for (const [meaning, words] of Object.entries(listed)) {
      for (const word of words) known.set(fold(word), meaning as StateMeaning);
    }
  }
  return known;
}

function fold(state: string): string {
  return state.trim().toLowerCase();
}
