import type { Handle } from "../http/handle.ts";
import type { AnsweredRequest } from "./answered-request.ts";

/** Tells of each answer of a handler, and with status 0 of each connection that it breaks instead. */
export function watchAnswers(
  handle: Handle,
  now: () => number,
  onAnswer: ((answered: AnsweredRequest) => void) | undefined,
): Handle {
  if (onAnswer === undefined) return handle;
  return async (request) => {
    const began = performance.now();
    const { pathname: path, search: query } = new URL(request.url);
    const tell = (status: number): void => {
      onAnswer({ method: request.method, path, query, status, time: now(), tookMs: performance.now() - began });
    };
    const response = await handle(request).catch((error: unknown) => {
      tell(0);
      throw error;
    });
    tell(response.status);
    return response;
  };
}
