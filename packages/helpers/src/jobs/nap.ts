import type { Clock } from "@reality-apis/core";

/** Long waits are slept in slices, so that a machine which wakes up is noticed soon, and no timer is ever too long. */
export const sliceMs = 15_000;

/** How much further the wall clock must have run than the steady one for the machine to have slept. */
const sleptMs = 5000;

/** Starts to look at both clocks; the function it gives says whether the machine has slept since then. */
export function startNapCheck(clock: Clock): () => boolean {
  const [wall, steady] = [clock.now(), clock.monotonic()];
  return () => clock.now() - wall - (clock.monotonic() - steady) > sleptMs;
}
