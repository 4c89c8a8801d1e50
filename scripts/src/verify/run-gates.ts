import type { Counts, Gate, GateResult } from "./gate.ts";

/** Runs gates one after the other, all of them, and prints the counts as the last line. Gives the exit code. */
export async function runGates(gates: readonly Gate[], print: (line: string) => void): Promise<0 | 1> {
  const counts: Counts[] = [];
  for (const gate of gates) {
    const start = performance.now();
    const result = await runGate(gate);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    if (!result.passed) print(result.output.trimEnd());
    print(`${result.passed ? "✓" : "✗"} ${gate.name}  ${seconds} s`);
    counts.push(countsOf(result));
  }
  const sum = (key: keyof Counts): number => counts.reduce((total, count) => total + count[key], 0);
  const skipped = sum("skipped") > 0 ? `, ${sum("skipped")} skipped` : "";
  print("");
  print(`${sum("passed")} passed, ${sum("failed")} failed${skipped}`);
  return sum("failed") > 0 ? 1 : 0;
}

async function runGate({ run }: Gate): Promise<GateResult> {
  try {
    return await run();
  } catch (error) {
    return { passed: false, output: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

/** A test run that failed without a failed test, as when a file can't be loaded, is one failure. */
function countsOf({ passed, tests }: GateResult): Counts {
  if (!tests) return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 };
  return { ...tests, failed: passed ? tests.failed : Math.max(1, tests.failed) };
}
