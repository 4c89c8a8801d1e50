import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runTool, type ToolResult } from "../verify/run-tool.ts";
import type { Mutant } from "./mutant.ts";

const corePackage = join("packages", "core");
/** What the tests of core need of the repository beside the package itself. */
const files = [
  "package.json",
  "vitest.config.ts",
  "scripts/package.json",
  "scripts/test/loopback.ts",
  "scripts/test/loopback-guard.ts",
];
const modules = ["node_modules", "scripts/node_modules", join(corePackage, "node_modules")];

/** A copy of core in a temporary folder, where its sources may be damaged. */
export interface Workshop {
  /** Runs tests against the sources as they are. */
  test(tests: readonly string[], titles: string): Promise<ToolResult>;
  /** Runs the tests of a mutant against its damaged source, which is mended afterwards. */
  try(mutant: Mutant): Promise<ToolResult>;
  tidy(): void;
}

export function openWorkshop(root: string): Workshop {
  const copy = mkdtempSync(join(tmpdir(), "reality-apis-mutants-"));
  for (const part of ["src", "test", "package.json"])
    cpSync(join(root, corePackage, part), join(copy, corePackage, part), { recursive: true });
  mkdirSync(join(copy, "scripts", "test"), { recursive: true });
  for (const file of files) cpSync(join(root, file), join(copy, file));
  for (const folder of modules) symlinkSync(join(root, folder), join(copy, folder), "dir");
  const test = (tests: readonly string[], titles: string): Promise<ToolResult> => {
    const paths = tests.map((file) => join(corePackage, "test", file));
    return runTool(copy, "vitest", "vitest", [
      "run",
      "--project",
      "unit",
      "--project",
      "sockets",
      "--testTimeout",
      "8000",
      "-t",
      titles,
      ...paths,
    ]);
  };
  return {
    test,
    async try(mutant) {
      const file = join(copy, corePackage, "src", mutant.file);
      const source = readFileSync(file, "utf8");
      writeFileSync(file, damaged(source, mutant));
      try {
        return await test(mutant.tests, mutant.titles);
      } finally {
        writeFileSync(file, source);
      }
    },
    tidy: () => rmSync(copy, { recursive: true, force: true }),
  };
}

function damaged(source: string, { file, from, to }: Mutant): string {
  const parts = source.split(from);
  if (parts.length === 2) return parts.join(to);
  throw new Error(
    `"${from}" stands ${parts.length - 1} times in ${file}; a mutant needs a text that stands there once.`,
  );
}
