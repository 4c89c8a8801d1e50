import { getEventListeners } from "node:events";

/** The function it gives says how many listeners for an abort a signal has. */
export function countListeners(signal: AbortSignal): () => number {
  return () => getEventListeners(signal, "abort").length;
}
