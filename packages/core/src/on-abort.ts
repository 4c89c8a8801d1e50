interface Waiting {
  readonly callbacks: Set<() => void>;
  readonly tellAll: () => void;
}

const waitingWith = new WeakMap<AbortSignal, Waiting>();

/**
 * Calls back when a signal aborts, unless the function it gives is called before. However many wait with one signal, it has
 * one listener: Node takes more than ten for a leak, and warns.
 */
export function onAbort(signal: AbortSignal, callback: () => void): () => void {
  const { callbacks, tellAll } = waitingWith.get(signal) ?? made(signal);
  if (callbacks.size === 0) signal.addEventListener("abort", tellAll);
  callbacks.add(callback);
  return () => {
    if (callbacks.delete(callback) && callbacks.size === 0) signal.removeEventListener("abort", tellAll);
  };
}

function made(signal: AbortSignal): Waiting {
  const callbacks = new Set<() => void>();
  const tellAll = (): void => {
    for (const callback of callbacks) callback();
  };
  const waiting = { callbacks, tellAll };
  waitingWith.set(signal, waiting);
  return waiting;
}
