import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { objectAt } from "../json.ts";
import { runNode, type ToolResult } from "./run-node.ts";

export type { ToolResult } from "./run-node.ts";

/** Runs a program that an installed package of the root brings along, without a shell. */
export function runTool(root: string, packageName: string, bin: string, args: readonly string[]): Promise<ToolResult> {
  const manifestFile = join(root, "node_modules", packageName, "package.json");
  const manifest: unknown = JSON.parse(readFileSync(manifestFile, "utf8"));
  const listed = objectAt(manifest).bin;
  const script = typeof listed === "string" ? listed : objectAt(manifest, "bin")[bin];
  if (typeof script !== "string") throw new Error(`${packageName} has no program ${bin}`);
  return runNode(root, [join(dirname(manifestFile), script), ...args]);
}
