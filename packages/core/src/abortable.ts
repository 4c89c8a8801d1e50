import { onAbort } from "./on-abort.ts";

/**
 * A promise that a signal may end first, with its reason. However it ends, no listener stays behind.
 *
 * @param start begins what is waited for, and gives what tidies up after it; it must not settle before it has returned
 */
export function abortable<Value>(
  signal: AbortSignal | undefined,
  start: (resolve: (value: Value) => void, reject: (reason: unknown) => void) => () => void,
): Promise<Value> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    let release = (): void => {};
    const ending =
      <Given>(settle: (given: Given) => void) =>
      (given: Given): void => {
        release();
        tidy();
        settle(given);
      };
    const tidy = start(ending(resolve), ending(reject));
    if (signal) release = onAbort(signal, () => ending(reject)(signal.reason));
  });
}
