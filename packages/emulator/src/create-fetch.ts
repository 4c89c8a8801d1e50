import type { Handle } from "./http/handle.ts";

/**
 * A `fetch` that a handler answers. Rejects with the reason of an aborted signal, and with what `check` throws: it is asked
 * before each request.
 */
export function createFetch(
  handle: Handle,
  check: () => void,
): (input: Request | URL | string, init?: RequestInit) => Promise<Response> {
  return async (input, init) => {
    const request = input instanceof Request && init === undefined ? input : new Request(input, init);
    const signal = init?.signal ?? request.signal;
    signal.throwIfAborted();
    check();
    const response = await handle(request);
    signal.throwIfAborted();
    return response;
  };
}
