import { type Call, callText, leftMs } from "../call.ts";
import { AttemptTimeoutError } from "../errors/call-errors.ts";
import { onAbort } from "../on-abort.ts";
import type { Settings } from "../settings.ts";

/**
 * Waits for a place within the rate limit, but no longer than the call's time; gives `undefined` where there is one at
 * once.
 */
export function enterInTime(settings: Settings, call: Call): Promise<void> | undefined {
  const { rateLimit, clock } = settings;
  const { signal } = call;
  if (call.endsAt === Infinity) return rateLimit.enter(signal);
  // Only the line says whether a place was given: who was let in and aborted in the same moment has one to give back.
  const giveUp = new AbortController();
  const entering = rateLimit.enter(giveUp.signal);
  if (!entering) return undefined;
  const problem = `${callText(call)} found no place within the rate limit in time.`;
  const tooLate = (): void => giveUp.abort(new AttemptTimeoutError(problem));
  const timer = clock.setTimer(tooLate, Math.max(1, leftMs(call, settings)));
  const release = signal && onAbort(signal, () => giveUp.abort(signal.reason));
  return entering.finally(() => {
    clock.clearTimer(timer);
    release?.();
  });
}
