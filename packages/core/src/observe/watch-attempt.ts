import type { CallRecord } from "../call-record.ts";
import type { CallObservers, RequestEvent, ResponseEvent } from "./attempt-event.ts";

/** How an attempt ended, for its observers. */
export type AttemptEnd = Pick<ResponseEvent, "status" | "requestId" | "error">;

/** Identifies calls to observers; kept beside the calls, so that a call without observers has none. */
const ids = new WeakMap<CallRecord, string>();

/** Tells that an attempt begins; gives the function that tells of its end. Without observers, nothing is made. */
export function watchAttempt(
  observers: CallObservers,
  call: CallRecord,
): ((end: AttemptEnd & Pick<ResponseEvent, "retryInMs">) => void) | undefined {
  const { logger, onRequest, onResponse } = observers;
  if (!logger && !onRequest && !onResponse) return undefined;
  const event = beginningOf(call);
  const begun = performance.now();
  quietly(() => onRequest?.(event));
  return (end) => {
    const { status, requestId, error, retryInMs } = end;
    const full = { ...event, status, requestId, error, retryInMs, durationMs: performance.now() - begun };
    quietly(() => onResponse?.(full));
    quietly(() => logger?.debug(lineOf(full)));
  };
}

function beginningOf(call: CallRecord): RequestEvent {
  const callId = ids.get(call) ?? Math.random().toString(36).slice(2, 12);
  ids.set(call, callId);
  const { origin, pathname } = new URL(call.url);
  return { callId, method: call.method, origin, path: pathname, attempt: call.attempts, startedAt: Date.now() };
}

/** One line: what, how it ended, how long it took, and what follows. */
function lineOf(event: ResponseEvent): string {
  const { method, path, status, error, attempt, durationMs, requestId, retryInMs } = event;
  const end = status ?? error?.name ?? "no answer";
  const id = requestId === undefined ? "" : `, request ${requestId}`;
  const next = retryInMs === undefined ? "" : `, again in ${Math.round(retryInMs)} ms`;
  return escaped(`${method} ${path} → ${end} in ${Math.round(durationMs)} ms (attempt ${attempt}${id}${next})`);
}

/** A server's words must not move the cursor of whoever reads the log. */
function escaped(line: string): string {
  return line.replace(/[\p{Cc}\p{Cf}]/gu, (sign) => `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`);
}

function quietly(tell: () => unknown): void {
  try {
    const result = tell();
    if (result instanceof Promise) result.catch(() => {});
  } catch {
    // An observer's failure is its own; reporting it here could loop through a logger that fails.
  }
}
