import { checkDeclarations, readDeclarations } from "../checks/check-declarations.ts";
import { checkImports } from "../checks/check-imports.ts";
import { measureHouse } from "../checks/measure-house.ts";
import { readCode } from "../checks/read-code.ts";
import { checkReadme } from "../checks/readme/check-readme.ts";
import { runCodegen } from "../codegen/run-codegen.ts";
import { type Finding, formatFinding } from "../finding.ts";
import { checkApi } from "../release/api/run-api.ts";
import { releaseGate } from "../update/release-gate.ts";
import type { Gate } from "./gate.ts";
import { runTool } from "./run-tool.ts";
import { testGate } from "./test-gate.ts";

/** Everything that has to hold, in the order in which a failure says most. */
export function gates(root: string): readonly Gate[] {
  const code = () => readCode(root, () => true);
  return [
    codegenGate(root),
    releaseGate(root),
    toolGate(root, "lint", "@biomejs/biome", "biome", ["check", "."]),
    toolGate(root, "build", "typescript", "tsc", ["-b", "--pretty", "false"]),
    toolGate(root, "types", "typescript", "tsc", ["-p", "tsconfig.check.json", "--pretty", "false"]),
    checkGate("house", () => measureHouse(code()).findings),
    checkGate("imports", () => checkImports(code())),
    checkGate("declarations", () => checkDeclarations(readDeclarations(root))),
    checkGate("public interface", () => checkApi(root)),
    checkGate("documentation", () => checkReadme(root)),
    toolGate(root, "unused code", "knip", "knip", []),
    testGate(root),
  ];
}

function codegenGate(root: string): Gate {
  return {
    name: "generated code",
    async run() {
      const lines: string[] = [];
      const code = await runCodegen(["--check"], { root, print: (line) => lines.push(line) });
      return { passed: code === 0, output: lines.join("\n") };
    },
  };
}

function toolGate(root: string, name: string, packageName: string, bin: string, args: readonly string[]): Gate {
  return {
    name,
    async run() {
      const { code, output } = await runTool(root, packageName, bin, args);
      return { passed: code === 0, output };
    },
  };
}

function checkGate(name: string, check: () => readonly Finding[] | Promise<readonly Finding[]>): Gate {
  return {
    name,
    async run() {
      const findings = await check();
      return { passed: findings.length === 0, output: findings.map(formatFinding).join("\n") };
    },
  };
}
