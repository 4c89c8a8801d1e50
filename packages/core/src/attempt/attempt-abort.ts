import type { AttemptInput } from "./attempt-input.ts";

/** An init that also tells of an abort by a callback, for our own transports: cheaper than a signal with a listener. */
export interface ListenedInit extends RequestInit {
  /** Calls back with the reason, once, if the attempt is ended from outside. One listener; it needs no removal. */
  onAbort(listener: (reason: unknown) => void): void;
}

export function isListenedInit(init: RequestInit): init is ListenedInit {
  return "onAbort" in init && typeof init.onAbort === "function";
}

/**
 * Ends one attempt from outside. The signal that a platform's `fetch` wants is made when it is asked for: making one
 * costs as much as everything else that an attempt does by itself.
 */
export class AttemptAbort {
  #controller: AbortController | undefined;
  #listener: ((reason: unknown) => void) | undefined;
  #isOver = false;
  #reason: unknown;

  get signal(): AbortSignal {
    this.#controller ??= new AbortController();
    if (this.#isOver) this.#controller.abort(this.#reason);
    return this.#controller.signal;
  }

  onAbort(listener: (reason: unknown) => void): void {
    if (this.#isOver) listener(this.#reason);
    else this.#listener = listener;
  }

  abort(reason: unknown): void {
    this.#isOver = true;
    this.#reason = reason;
    this.#controller?.abort(reason);
    this.#listener?.(reason);
  }

  /** What would be done after the end is not done. */
  throwIfOver(): void {
    if (this.#isOver) throw this.#reason;
  }

  /** The init of a request whose answer outlives the attempt: the caller's signal ends it still. */
  beyond({ init, signal }: AttemptInput, headers: Headers): RequestInit {
    const signals = signal ? [signal, this.signal] : [this.signal];
    return { ...init, headers, redirect: "manual", signal: AbortSignal.any(signals) };
  }

  /** The init of one request, with this in place of a signal. */
  within(init: RequestInit, headers: Headers): ListenedInit {
    const abort = this;
    const request: ListenedInit = {
      method: init.method ?? "GET",
      body: init.body ?? null,
      headers,
      redirect: "manual",
      get signal() {
        return abort.signal;
      },
      onAbort: (listener) => abort.onAbort(listener),
    };
    addMissing(request, init);
    return request;
  }
}

/** Does what a spread would do, which is three times as slow in front of a getter. */
function addMissing(to: object, from: object): void {
  for (const name in from) {
    if (!(name in to)) Reflect.set(to, name, Reflect.get(from, name));
  }
}
