import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { objectAt } from "../json.ts";
import type { Counts, Gate } from "./gate.ts";
import { runTool } from "./run-tool.ts";

/** All tests of all projects. The tests are counted from vitest's own report, not from what it prints. */
export function testGate(root: string): Gate {
  return {
    name: "tests",
    async run() {
      const folder = mkdtempSync(join(tmpdir(), "reality-apis-tests-"));
      try {
        const report = join(folder, "report.json");
        const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
        const { code, output } = await runTool(root, "vitest", "vitest", ["run", ...reporters]);
        const tests = readCounts(readFileSync(report, "utf8"));
        return { passed: code === 0 && tests.failed === 0 && tests.passed > 0, output, tests };
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  };
}

/** Reads the counts out of vitest's JSON report. */
export function readCounts(report: string): Counts {
  const parsed: unknown = JSON.parse(report);
  const count = (key: string): number => {
    const value = objectAt(parsed)[key];
    return typeof value === "number" ? value : 0;
  };
  return {
    passed: count("numPassedTests"),
    failed: count("numFailedTests"),
    skipped: count("numPendingTests") + count("numTodoTests"),
  };
}
