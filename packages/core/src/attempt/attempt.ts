import { type AttemptInput, timedOut } from "./attempt-input.ts";
import { failureOf } from "./failure-of.ts";
import { follow, isRedirect } from "./follow.ts";
import type { Outcome } from "./outcome.ts";
import { parseSuccess } from "./parse-success.ts";
import { readText } from "./read-text.ts";

/**
 * One request, from its token to the last byte of its body: one timer covers all of it, so that a server that falls
 * silent half-way can't hold the call.
 *
 * The work is raced against the timer and the caller's signal, because a `fetch` may ignore its signal; what it brings
 * or throws later is dropped. The race is kept by hand: it needs neither a listener nor a promise more than that.
 */
export function attempt(input: AttemptInput): Promise<Outcome> {
  const { signal } = input;
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const controller = new AbortController();
    const end = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", onAbort);
    };
    const fail = (error: unknown): void => {
      end();
      if (signal?.aborted) reject(signal.reason);
      else settle(() => failureOf(input, error), resolve, reject);
    };
    const onAbort = (): void => {
      fail(signal?.reason);
      controller.abort(signal?.reason);
    };
    const timer = setTimeout(() => {
      fail(timedOut);
      controller.abort(timedOut);
    }, input.timeoutMs);
    signal?.addEventListener("abort", onAbort, { once: true });
    exchange(input, controller.signal).then((outcome) => {
      end();
      resolve(outcome);
    }, fail);
  });
}

function settle<Value>(make: () => Value, resolve: (value: Value) => void, reject: (error: unknown) => void): void {
  try {
    resolve(make());
  } catch (error) {
    reject(error);
  }
}

async function exchange(input: AttemptInput, signal: AbortSignal): Promise<Outcome> {
  const { headers, send, url, call } = input;
  const header = input.authorization();
  headers.set("Authorization", typeof header === "string" ? header : await header);
  const init: RequestInit = { ...input.init, headers, redirect: "manual", signal };
  let response = await send(url, init);
  if (isRedirect(response)) response = await follow(send, url, init, response, call);
  const { status, ok } = response;
  if (status === 204 || status === 205 || (ok && input.leaveBody)) return { kind: "answered", response };
  const text = await readText(response, input.maxBytes);
  return ok
    ? { kind: "answered", response, text, body: parseSuccess(text, response, call) }
    : { kind: "answered", response, text };
}
