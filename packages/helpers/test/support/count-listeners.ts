/** Counts the listeners of a signal from now on; the function it gives says how many there are. */
export function countListeners(signal: AbortSignal): () => number {
  let count = 0;
  const { addEventListener, removeEventListener } = signal;
  signal.addEventListener = (...values: Parameters<AbortSignal["addEventListener"]>) => {
    count += 1;
    addEventListener.apply(signal, values);
  };
  signal.removeEventListener = (...values: Parameters<AbortSignal["removeEventListener"]>) => {
    count -= 1;
    removeEventListener.apply(signal, values);
  };
  return () => count;
}
