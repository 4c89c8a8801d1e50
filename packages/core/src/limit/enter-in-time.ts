import { type Call, leftMs } from "../call.ts";
import { callText } from "../call-record.ts";
import { AttemptTimeoutError } from "../errors/call-errors.ts";
import type { Settings } from "../settings.ts";

/**
 * Waits for a place within the rate limit, but no longer than the call's time; gives `undefined` where there is one at
 * once.
 */
export function enterInTime(settings: Settings, call: Call): Promise<void> | undefined {
  const { limit, clock } = settings;
  const { signal } = call;
  if (call.endsAt === Number.POSITIVE_INFINITY) return limit.enter(signal);
  const controller = new AbortController();
  const entering = limit.enter(controller.signal);
  if (!entering) return undefined;
  const onAbort = (): void => controller.abort(signal?.reason);
  signal?.addEventListener("abort", onAbort, { once: true });
  const timer = clock.setTimer(
    () => controller.abort(new AttemptTimeoutError(`${callText(call)} found no place within the rate limit in time.`)),
    Math.max(1, leftMs(call, settings)),
  );
  return entering.finally(() => {
    clock.clearTimer(timer);
    signal?.removeEventListener("abort", onAbort);
  });
}
