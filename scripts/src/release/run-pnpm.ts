import { readFileSync } from "node:fs";
import { join } from "node:path";
import { textAt } from "../json.ts";
import { type Environment, runNode, type ToolResult } from "../verify/run-node.ts";
import { npmScript } from "./npm-script.ts";

/** Runs the pinned pnpm in a folder: the one that runs this, or else the one that npm gets. */
export function runPnpm(
  root: string,
  cwd: string,
  args: readonly string[],
  environment: Environment = {},
): Promise<ToolResult> {
  return runNode(cwd, [...pnpmArguments(root), ...args], environment);
}

/** What Node is started with for pnpm. */
export function pnpmArguments(root: string): readonly string[] {
  const running = process.env.npm_execpath;
  if (running !== undefined && /pnpm\.c?js$/.test(running)) return [running];
  const manifest: unknown = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  return [
    npmScript(),
    "exec",
    "--yes",
    "--prefer-offline",
    `--package=${textAt(manifest, "packageManager")}`,
    "--",
    "pnpm",
  ];
}
