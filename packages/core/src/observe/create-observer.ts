import { type Call, secretsOf } from "../call.ts";
import { redact } from "../errors/redact.ts";
import { requestIdOf } from "../request-id.ts";
import type { CallObservers, RequestEvent, ResponseEvent } from "./attempt-event.ts";

/** Told of each attempt when it begins, it gives what is to be told of its end. */
export type AttemptObserver = (
  call: Call,
) => (response: Response | undefined, error: unknown, retryInMs: number | undefined) => void;

/** Identifies calls to observers; kept beside the calls, so that a call without observers has none. */
const ids = new WeakMap<Call, string>();

/** Makes one observer of all; without any there is none to make. What they throw is dropped. */
export function createObserver({ logger, onRequest, onResponse }: CallObservers): AttemptObserver | undefined {
  if (!logger && !onRequest && !onResponse) return undefined;
  return (call) => {
    const event = beginningOf(call);
    const begun = performance.now();
    quietly(() => onRequest?.(event));
    return (response, error, retryInMs) => {
      const durationMs = performance.now() - begun;
      const full: ResponseEvent = { ...event, ...endOf(call, response), error: toError(error), retryInMs, durationMs };
      quietly(() => onResponse?.(full));
      quietly(() => logger?.debug(lineOf(full)));
    };
  };
}

function beginningOf(call: Call): RequestEvent {
  const callId = ids.get(call) ?? Math.random().toString(36).slice(2, 12);
  ids.set(call, callId);
  const { method, url } = call.request;
  const { origin, pathname } = new URL(url);
  return { callId, method, origin, path: pathname, attempt: call.attempts, startedAt: Date.now() };
}

function endOf(call: Call, response: Response | undefined): Pick<ResponseEvent, "status" | "requestId"> {
  const id = response?.ok === false ? requestIdOf(response.headers) : undefined;
  return { status: response?.status, requestId: id === undefined ? undefined : redact(id, secretsOf(call)) };
}

/** The reason of an abort may be anything. */
function toError(reason: unknown): Error | undefined {
  return reason === undefined || reason instanceof Error ? reason : new Error(String(reason));
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
