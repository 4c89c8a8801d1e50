/**
 * Tells an observer, whose failure is its own: what it throws, or rejects with, is reported as any uncaught error of
 * a callback is, and does not touch the work that it observes.
 */
export function tell<Arguments extends readonly unknown[]>(
  observer: ((...values: Arguments) => unknown) | undefined,
  ...values: Arguments
): void {
  if (!observer) return;
  try {
    const result = observer(...values);
    if (result instanceof Promise) result.catch(report);
  } catch (error) {
    report(error);
  }
}

/** Browsers, Deno and Bun have `reportError`; Node has not, and there an uncaught error would end the process. */
function report(error: unknown): void {
  if (typeof globalThis.reportError === "function") globalThis.reportError(error);
  else console.warn("An observer failed; the work that it observed goes on.", error);
}
