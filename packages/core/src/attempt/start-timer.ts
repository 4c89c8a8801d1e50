/** So late is a timer only if this process could not run: it was busy, or the machine slept. */
const lateMs = 50;

/**
 * Calls back after that many milliseconds, unless the function it gives is called before. If this process could not run
 * at that time, it gets a moment more: what came meanwhile has not been read yet, and an answer that is there must not
 * count as late.
 */
export function startTimer(ms: number, callback: () => void): () => void {
  const dueAt = performance.now() + ms;
  let timer = setTimeout(() => {
    if (performance.now() - dueAt < lateMs) callback();
    else timer = setTimeout(callback, lateMs);
  }, ms);
  return () => clearTimeout(timer);
}
