import { onAbort } from "@reality-apis/core";

/**
 * Does a piece of work that ends with the signal. The work is handed the signal *and* raced against it, so that one
 * which ignores its signal can't hold the caller; what it still brings or throws afterwards is dropped.
 */
export function abortable<Result>(
  signal: AbortSignal,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason);
    const release = onAbort(signal, () => reject(signal.reason));
    // The caller's own work may throw at once, or give no promise.
    const done = async (): Promise<Result> => work(signal);
    done().then(resolve, reject).finally(release);
  });
}

/** Passes an abort on to a controller until the returned function is called. */
export function forwardAbort(signal: AbortSignal | undefined, controller: AbortController): () => void {
  if (!signal) return () => {};
  const abort = (): void => controller.abort(signal.reason);
  if (!signal.aborted) return onAbort(signal, abort);
  abort();
  return () => {};
}
