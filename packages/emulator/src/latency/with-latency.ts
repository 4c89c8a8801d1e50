import type { Handle } from "../http/handle.ts";

/**
 * Lets each request wait for so many real milliseconds before it is handled, whatever the emulator's clock says. Throws a
 * RangeError for a number that is negative or not finite.
 */
export function withLatency(handle: Handle, ms: number = 0): Handle {
  if (!Number.isFinite(ms) || ms < 0) {
    throw new RangeError(`The latency cannot be ${ms} ms: give a finite number that is not negative.`);
  }
  if (ms === 0) return handle;
  return async (request) => {
    await wait(ms, request.signal);
    return handle(request);
  };
}

/** Rejects with the signal's reason once it is aborted. */
function wait(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener("abort", stop);
      resolve();
    }, ms);
    signal.addEventListener("abort", stop, { once: true });
  });
}
