import { writeSync } from "node:fs";

/** Hands facts to the test that runs this process. */
export function report(facts: Readonly<Record<string, unknown>>): void {
  writeSync(1, `${JSON.stringify(facts)}\n`);
}

/** Reports, when the process ends by itself, how long after now that was. */
export function reportExit(): void {
  const doneAt = performance.now();
  process.on("exit", () => report({ exitMs: performance.now() - doneAt }));
}

/** Memory of this process after a collection, in MiB. */
export function residentMib(): number {
  globalThis.gc?.();
  globalThis.gc?.();
  return process.memoryUsage.rss() / 2 ** 20;
}
