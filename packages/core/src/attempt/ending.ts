type Listener = (reason: unknown) => void;

/** Where the init of a request takes a listener of its end, for our own transport: cheaper than a signal with one. */
export const onEnd: unique symbol = Symbol.for("@reality-apis/onEnd");

export interface ListenedInit extends RequestInit {
  /** Calls back with the reason if the attempt is ended from outside. The listener needs no removal. */
  [onEnd]?(listener: Listener): void;
}

/** Ends one attempt from outside. */
export interface Ending {
  /**
   * What a platform's `fetch` wants. It is made when it is asked for: making one costs as much as everything else that
   * an attempt does by itself.
   */
  signal(): AbortSignal;
  listen(listener: Listener): void;
  end(reason: unknown): void;
  /** What would be done after the end is not done. */
  throwIfOver(): void;
}

export function createEnding(): Ending {
  const listeners: Listener[] = [];
  let over: { readonly reason: unknown } | undefined;
  let controller: AbortController | undefined;
  const listen = (listener: Listener): void => {
    if (over) listener(over.reason);
    else listeners.push(listener);
  };
  return {
    signal() {
      if (controller) return controller.signal;
      const made = new AbortController();
      controller = made;
      listen((reason) => made.abort(reason));
      return made.signal;
    },
    listen,
    end(reason) {
      over = { reason };
      for (const listener of listeners) listener(reason);
    },
    throwIfOver() {
      if (over) throw over.reason;
    },
  };
}
