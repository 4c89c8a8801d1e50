import { AttemptAbort } from "./attempt-abort.ts";
import { type AttemptInput, timedOut, tokenLate } from "./attempt-input.ts";
import { failureOf } from "./failure-of.ts";
import { follow, isRedirect } from "./follow.ts";
import type { Outcome } from "./outcome.ts";
import { parseSuccess } from "./parse-success.ts";
import { readText } from "./read-text.ts";
import { startTimer } from "./start-timer.ts";

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
    const controller = new AttemptAbort();
    const end = (): void => {
      timer.stop();
      signal?.removeEventListener("abort", onAbort);
    };
    const fail = (error: unknown): void => {
      end();
      if (signal?.aborted) reject(signal.reason);
      else settle(() => failureOf(input, error), resolve, reject);
      // Whatever went wrong: what is left of the answer is not waited for, and must not hold its connection.
      controller.abort(error);
    };
    const onAbort = (): void => fail(signal?.reason);
    let awaited: symbol = tokenLate;
    const timer = startTimer(input.timeoutMs, () => {
      if (awaited === tokenLate) input.forgetQuestion();
      fail(awaited);
    });
    signal?.addEventListener("abort", onAbort, { once: true });
    const onToken = (): void => {
      awaited = timedOut;
    };
    exchange(input, controller, onToken).then((outcome) => {
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

async function exchange(input: AttemptInput, abort: AttemptAbort, onToken: () => void): Promise<Outcome> {
  const { headers, send, url, call, reading } = input;
  const header = input.authorization();
  const token = typeof header === "string" ? header : await header;
  abort.throwIfOver();
  headers.set("Authorization", token);
  onToken();
  const init = reading === "none" ? abort.beyond(input, headers) : abort.within(input.init, headers);
  let response = await send(url, init);
  if (isRedirect(response)) response = await follow(send, url, init, response, call);
  const { status, ok } = response;
  const isEmpty = status === 204 || status === 205;
  if ((ok && reading === "none") || (isEmpty && input.init.method !== "GET")) return { kind: "answered", response };
  const text = isEmpty ? "" : await readText(response, input.maxBytes);
  return ok && reading === "json"
    ? { kind: "answered", response, text, body: parseSuccess(text, response, call) }
    : { kind: "answered", response, text };
}
