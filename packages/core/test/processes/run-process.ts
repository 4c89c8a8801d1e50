import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";

// The loader of TypeScript is a dependency of the workspace's scripts.
const { resolve } = createRequire(new URL("../../../../scripts/package.json", import.meta.url));

/** What a process left behind. */
export interface Finished {
  readonly code: number | null;
  /** What its script reported, by `report`. */
  readonly report: Readonly<Record<string, unknown>>;
  readonly stderr: string;
}

/** Runs a script in a process of its own; an unhandled rejection ends it, warnings go to stderr. */
export function runProcess(script: URL, ...args: readonly string[]): Promise<Finished> {
  const path = fileURLToPath(script);
  const tsx = pathToFileURL(resolve("tsx")).href;
  const flags = [
    "--expose-gc",
    "--max-semi-space-size=2",
    "--unhandled-rejections=strict",
    "--trace-warnings",
    "--import",
    tsx,
  ];
  const { NODE_OPTIONS: _, ...env } = process.env;
  return new Promise((settle, reject) => {
    const child = spawn(process.execPath, ["--conditions=@reality-apis/source", ...flags, path, ...args], { env });
    let stdout = "";
    let stderr = "";
    child.stdout.on("data", (chunk) => (stdout += chunk));
    child.stderr.on("data", (chunk) => (stderr += chunk));
    child.on("error", reject);
    child.on("close", (code) => settle({ code, stderr, report: reportIn(stdout) }));
  });
}

function reportIn(stdout: string): Readonly<Record<string, unknown>> {
  const parsed: unknown[] = stdout
    .trim()
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  return Object.assign({}, ...parsed);
}
