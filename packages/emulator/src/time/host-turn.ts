type Later = (callback: () => void, ms: number) => unknown;

// Kept from the beginning, as test runners put fakes in their places later on, which fire only when they are told to.
const { setImmediate: immediate, setTimeout: timeout }: { setImmediate?: Later; setTimeout: Later } = globalThis;
const later = [immediate, timeout].find((known) => known !== undefined && !isFake(known));

/**
 * Calls back in a later turn of the host's event loop, after what the host itself has to do meanwhile, as Deno and workerd
 * for the body of each answer. In a page it calls back at once: there, messages are turns enough, and timers may take a
 * second each.
 */
export function hostTurn(callback: () => void): void {
  if (later === undefined || (later === timeout && "document" in globalThis)) callback();
  else later(callback, 0);
}

/** The fakes of vitest and jest tell the clock that they go by. */
function isFake(timer: Later): boolean {
  return "clock" in timer;
}
