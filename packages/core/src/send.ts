import { attempt } from "./attempt/attempt.ts";
import type { AttemptInput } from "./attempt/attempt-input.ts";
import type { Outcome } from "./attempt/outcome.ts";
import { type CallRecord, callText, finish } from "./finish.ts";
import { type AttemptEnd, watchAttempt } from "./observe/watch-attempt.ts";
import { PlainRequest, plain } from "./request.ts";
import { requestIdOf } from "./request-id.ts";
import { decideRetry, type RetryDecision } from "./retry/decide-retry.ts";
import { retryAfterMs } from "./retry-after.ts";
import type { Settings } from "./settings.ts";
import { wait } from "./wait.ts";

/** One call under way: what its attempts share. */
interface Call extends CallRecord {
  readonly request: PlainRequest;
  readonly headers: Headers;
  readonly mostAttempts: number;
  readonly attemptTimeoutMs: number;
  readonly signal: AbortSignal | undefined;
  readonly endsAt: number;
  attempts: number;
  /** The header that the service turned down, once it has. */
  rejected: string | undefined;
}

/**
 * The one wrapped `fetch` under a client: the loop over attempts. Each attempt waits for its place within the rate
 * limit and asks for its token; what comes out is the last answer, or one typed error.
 */
export async function send(settings: Settings, given: PlainRequest | Request): Promise<Response> {
  const call = begin(settings, given instanceof PlainRequest ? given : await plain(given));
  settings.budget.earn();
  for (;;) {
    call.attempts += 1;
    const entering = settings.limit.enter(call.signal);
    if (entering) await entering;
    const end = watchAttempt(settings.observers, call);
    const outcome = await attempt(attemptOf(settings, call)).catch((error: unknown) => {
      // Whatever is thrown ends the call, and the place within the limit with it.
      settings.limit.leave(undefined, undefined);
      end?.({ status: undefined, requestId: undefined, error: toError(error), retryInMs: undefined });
      throw error;
    });
    const facts = factsOf(outcome, settings.clock.now());
    settings.limit.leave(facts.status, facts.askedMs);
    const waitMs = nextWaitMs(settings, call, outcome, facts);
    end?.({ ...facts, retryInMs: waitMs });
    if (waitMs === undefined) return finish(outcome, call);
    if (waitMs > 0) await wait(settings.clock, waitMs, call.signal);
  }
}

function begin(settings: Settings, request: PlainRequest): Call {
  const { init, method, url } = request;
  const { attempts = settings.retry.attempts, attemptTimeoutMs = settings.attemptTimeoutMs } = init;
  // A stream can be sent only once.
  const isOnce = typeof init.body === "object" && init.body instanceof ReadableStream;
  return {
    request,
    method,
    url,
    headers: init.headers instanceof Headers ? init.headers : new Headers(init.headers),
    mostAttempts: isOnce ? 1 : Math.min(attempts, settings.retry.attempts),
    attemptTimeoutMs,
    signal: init.signal ?? undefined,
    endsAt:
      settings.callTimeoutMs === Number.POSITIVE_INFINITY
        ? settings.callTimeoutMs
        : performance.now() + settings.callTimeoutMs,
    attempts: 0,
    rejected: undefined,
  };
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
    call: () => callText(call),
    timeoutMs: Math.max(1, Math.min(attemptTimeoutMs, leftMs(call))),
    maxBytes: settings.maxResponseBytes,
    leaveBody: request.init.leaveBody ?? false,
    signal,
  };
}

/** How long to wait before another attempt; `undefined` if there is to be none. */
function nextWaitMs(settings: Settings, call: Call, outcome: Outcome, facts: OutcomeFacts): number | undefined {
  if (facts.status === 401 && settings.authorization.isRenewable && call.rejected === undefined) {
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
    leftMs: leftMs(call),
    random: Math.random(),
  };
  return decideRetry(facts, { ...settings.retry, attempts: call.mostAttempts });
}

function leftMs({ endsAt }: Call): number {
  return endsAt === Number.POSITIVE_INFINITY ? endsAt : endsAt - performance.now();
}

interface OutcomeFacts extends AttemptEnd {
  readonly askedMs: number | undefined;
}

function factsOf(outcome: Outcome, now: number): OutcomeFacts {
  if (outcome.kind !== "answered")
    return { status: outcome.status, error: outcome.error, requestId: undefined, askedMs: undefined };
  const { status, ok, headers } = outcome.response;
  // A success is asked for nothing more: reading headers costs, and nearly every answer is one.
  if (ok) return { status, error: undefined, requestId: undefined, askedMs: undefined };
  return { status, error: undefined, requestId: requestIdOf(headers), askedMs: retryAfterMs(headers, now) };
}

/** The reason of an abort may be anything. */
function toError(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error(String(reason));
}
