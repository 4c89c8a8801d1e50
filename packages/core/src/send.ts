import { attempt } from "./attempt/attempt.ts";
import type { AttemptInput } from "./attempt/attempt-input.ts";
import type { Outcome } from "./attempt/outcome.ts";
import { beginCall, type Call, leftMs, secretsOf } from "./call.ts";
import { callText } from "./call-record.ts";
import { redact, redactError } from "./errors/redact.ts";
import { finish } from "./finish.ts";
import { enterInTime } from "./limit/enter-in-time.ts";
import { type AttemptEnd, watchAttempt } from "./observe/watch-attempt.ts";
import { PlainRequest, plain } from "./request.ts";
import { requestIdOf } from "./request-id.ts";
import { decideRetry, type RetryDecision } from "./retry/decide-retry.ts";
import { retryAfterMs } from "./retry-after.ts";
import type { Settings } from "./settings.ts";
import { sleep } from "./sleep.ts";

/**
 * The one wrapped `fetch` under a client: the loop over attempts. Each attempt waits for its place within the rate
 * limit and asks for its token; what comes out is the last answer, or one typed error.
 */
export async function send(settings: Settings, given: PlainRequest | Request): Promise<Response> {
  const call = beginCall(settings, given instanceof PlainRequest ? given : await plain(given));
  settings.budget.earn();
  for (;;) {
    if (call.signal?.aborted) throw call.signal.reason;
    call.attempts += 1;
    const entering = enterInTime(settings, call);
    if (entering) await entering;
    const end = watchAttempt(settings.observers, call);
    const outcome = await attempt(attemptOf(settings, call)).catch((error: unknown) => {
      // Whatever is thrown ends the call, and the place within the limit with it.
      settings.limit.leave(undefined, undefined);
      end?.({ status: undefined, requestId: undefined, error: toError(error), retryInMs: undefined });
      throw error;
    });
    const facts = factsOf(outcome, call, settings.clock.now());
    settings.limit.leave(facts.status, pauseMs(settings, facts));
    const waitMs = nextWaitMs(settings, call, outcome, facts);
    end?.({ ...facts, retryInMs: waitMs });
    if (waitMs === undefined) return finish(outcome, call);
    if (waitMs > 0) await sleep(settings.clock, waitMs, call.signal);
  }
}

function attemptOf(settings: Settings, call: Call): AttemptInput {
  const { request, headers, attemptTimeoutMs, signal, rejected } = call;
  const { authorization } = settings;
  return {
    send: settings.fetch,
    url: request.url,
    init: request.init,
    headers,
    // Asked for again on each attempt, since a token may expire in a wait.
    authorization: () => (rejected === undefined ? authorization.current() : authorization.renewed(rejected)),
    forgetQuestion: authorization.forget,
    call: () => callText(call),
    timeoutMs: Math.max(1, Math.ceil(Math.min(attemptTimeoutMs, leftMs(call, settings)))),
    maxBytes: settings.maxResponseBytes,
    reading: request.init.reading ?? "json",
    signal,
  };
}

/** How long to wait before another attempt; `undefined` if there is to be none. */
function nextWaitMs(settings: Settings, call: Call, outcome: Outcome, facts: OutcomeFacts): number | undefined {
  const isRenewable = settings.authorization.isRenewable && call.rejected === undefined && call.isRepeatable;
  if (facts.status === 401 && isRenewable) {
    call.rejected = call.headers.get("Authorization") ?? "";
    return 0;
  }
  if (outcome.kind === "answered" && outcome.response.ok) return undefined;
  const decision = decide(settings, call, outcome, facts.askedMs);
  return decision.retry && settings.budget.spend() ? decision.waitMs : undefined;
}

function decide(settings: Settings, call: Call, outcome: Outcome, askedMs: number | undefined): RetryDecision {
  const facts = {
    method: call.method,
    result: outcome.kind === "answered" ? outcome.response.status : outcome.kind,
    // The repeat with a new token is not a retry.
    attempt: call.attempts - (call.rejected === undefined ? 0 : 1),
    askedMs,
    leftMs: leftMs(call, settings),
    random: Math.random(),
  };
  return decideRetry(facts, { ...settings.retry, attempts: call.mostAttempts });
}

interface OutcomeFacts extends AttemptEnd {
  readonly askedMs: number | undefined;
}

function factsOf(outcome: Outcome, call: Call, now: number): OutcomeFacts {
  if (outcome.kind !== "answered") {
    redactError(outcome.error, secretsOf(call));
    return { status: outcome.status, error: outcome.error, requestId: undefined, askedMs: undefined };
  }
  const { status, ok, headers } = outcome.response;
  // A success is asked for nothing more: reading headers costs, and nearly every answer is one.
  if (ok) return { status, error: undefined, requestId: undefined, askedMs: undefined };
  const id = requestIdOf(headers);
  const requestId = id === undefined ? undefined : redact(id, secretsOf(call));
  return { status, error: undefined, requestId, askedMs: retryAfterMs(headers, now) };
}

/** A pause of all calls, but never a longer one than a call may wait: one odd answer must not stop a client for years. */
function pauseMs({ retry }: Settings, { askedMs }: OutcomeFacts): number | undefined {
  return askedMs === undefined ? undefined : Math.min(askedMs, retry.maxRetryAfterMs);
}

/** The reason of an abort may be anything. */
function toError(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error(String(reason));
}
