import type { Answer } from "./attempt/answer.ts";
import { attempt } from "./attempt/attempt.ts";
import { isUnsent } from "./attempt/network-error.ts";
import { beginCall } from "./begin-call.ts";
import { type Call, leftMs, secretsOf } from "./call.ts";
import { setCallOf } from "./call-of.ts";
import type { CallRequest } from "./call-request.ts";
import type { CallSettings, ParseAs } from "./call-types.ts";
import { redactError } from "./errors/redact.ts";
import { enterInTime } from "./limit/enter-in-time.ts";
import { property } from "./property.ts";
import { retryWaitMs } from "./retry/retry-wait.ts";
import { retryAfterMs } from "./retry-after.ts";
import type { Settings } from "./settings.ts";
import { sleep } from "./sleep.ts";

/**
 * The loop over attempts. Each waits for its place within the rate limit and asks for its token; what comes out is the
 * last answer, or one typed error.
 */
export async function send(settings: Settings, request: CallRequest, own: CallSettings<ParseAs>): Promise<Answer> {
  const call = beginCall(settings, request, own);
  const { signal } = call;
  settings.budget.earn();
  for (;;) {
    signal?.throwIfAborted();
    call.attempts += 1;
    const entering = enterInTime(settings, call);
    if (entering) await entering;
    const observeEnd = settings.observer?.(call);
    let answer: Answer | undefined;
    let error: unknown;
    try {
      answer = await attempt(settings, call);
    } catch (caught) {
      error = caught;
      if (!signal?.aborted) redactError(error, [...secretsOf(call), settings.authorization.latest()]);
    }
    const waitMs = settle(settings, call, answer?.response, error);
    observeEnd?.(answer?.response, error, waitMs);
    if (waitMs) await sleep(settings.clock, waitMs, signal);
    if (waitMs === undefined) {
      if (!answer) throw signal?.aborted ? error : told(error, call.attempts);
      setCallOf(answer.response, call);
      return answer;
    }
  }
}

/** Gives the place within the rate limit back; tells how long to wait before another attempt, if there is to be one. */
function settle(settings: Settings, call: Call, response: Response | undefined, error: unknown): number | undefined {
  const { authorization, budget, clock, rateLimit, maxRetryAfterMs } = settings;
  // A success is asked for nothing more: reading headers costs, and nearly every answer is one.
  const askedMs = response && !response.ok ? retryAfterMs(response.headers, clock.now()) : undefined;
  // A pause of all calls, but never a longer one than a call may wait: one odd answer must not stop a client for years.
  rateLimit.leave(response?.status, askedMs === undefined ? undefined : Math.min(askedMs, maxRetryAfterMs));
  if (response?.ok) return undefined;
  if (response?.status === 401 && authorization.isRenewable && call.rejected === undefined && call.isRepeatable) {
    call.rejected = call.request.headers.get("Authorization") ?? "";
    return 0;
  }
  const facts = {
    method: call.request.method,
    result: response?.status ?? (isUnsent(error) ? "unsent" : String(property(error, "kind"))),
    // The repeat with a new token is not a retry.
    attempt: call.attempts - (call.rejected === undefined ? 0 : 1),
    askedMs,
    leftMs: leftMs(call, settings),
    random: Math.random(),
  };
  const waitMs = retryWaitMs(facts, { ...settings, attempts: call.mostAttempts });
  return waitMs !== undefined && budget.spend() ? waitMs : undefined;
}

function told(error: unknown, attempts: number): unknown {
  if (!(error instanceof Error)) return error;
  if (attempts > 1) error.message += ` That was attempt ${attempts}, the last.`;
  return Object.assign(error, { attempts });
}
