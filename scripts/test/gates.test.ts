import { describe, expect, test } from "vitest";
import type { Gate, GateResult } from "../src/verify/gate.ts";
import { runGates } from "../src/verify/run-gates.ts";
import { readCounts } from "../src/verify/test-gate.ts";

/** Runs gates of these results and gives the exit code with what was printed, the durations left out. */
async function run(...results: readonly (GateResult | Error)[]): Promise<{ code: number; lines: readonly string[] }> {
  const gates = results.map(
    (result, index): Gate => ({
      name: `gate ${index}`,
      run: () => (result instanceof Error ? Promise.reject(result) : Promise.resolve(result)),
    }),
  );
  const lines: string[] = [];
  const code = await runGates(gates, (line) => lines.push(line.replace(/\d+\.\d s$/, "s")));
  return { code, lines };
}

const passed = { passed: true, output: "chatter" };

describe("verify", () => {
  test("prints a line for each gate and ends with the counts alone", async () => {
    expect(await run(passed, passed)).toEqual({
      code: 0,
      lines: ["✓ gate 0  s", "✓ gate 1  s", "", "2 passed, 0 failed"],
    });
  });

  test("shows what a failed gate says, and goes on", async () => {
    const { code, lines } = await run({ passed: false, output: "a.ts:1: wrong\n" }, passed);
    expect(lines).toEqual(["a.ts:1: wrong", "✗ gate 0  s", "✓ gate 1  s", "", "1 passed, 1 failed"]);
    expect(code).toBe(1);
  });

  test("a gate that can't run has failed", async () => {
    const { code, lines } = await run(new Error("knip is not installed"));
    expect(lines[0]).toContain("knip is not installed");
    expect(lines.at(-1)).toBe("0 passed, 1 failed");
    expect(code).toBe(1);
  });

  test("tests count one by one, and skipped ones are told", async () => {
    const tests = { passed: 40, failed: 0, skipped: 2 };
    expect((await run(passed, { ...passed, tests })).lines.at(-1)).toBe("41 passed, 0 failed, 2 skipped");
  });

  test.each([
    ["failed tests", { passed: 3, failed: 2, skipped: 0 }, "3 passed, 2 failed"],
    ["a file that can't be loaded", { passed: 3, failed: 0, skipped: 0 }, "3 passed, 1 failed"],
  ])("a test run with %s has failed", async (_title, tests, last) => {
    const { code, lines } = await run({ passed: false, output: "", tests });
    expect(lines.at(-1)).toBe(last);
    expect(code).toBe(1);
  });

  test("the counts come from vitest's report", () => {
    const report = { numPassedTests: 5, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 };
    expect(readCounts(JSON.stringify(report))).toEqual({ passed: 5, failed: 1, skipped: 3 });
  });
});
