import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { objectAt } from "../json.ts";

/** How a command ended, and all it printed. */
export interface ToolResult {
  readonly code: number;
  readonly output: string;
}

/** Variables of the environment, beside those that a program inherits. */
export type Environment = { readonly [name: string]: string };

/** Runs a program that an installed package of a folder brings along, without a shell. */
export function runTool(
  root: string,
  packageName: string,
  bin: string,
  args: readonly string[],
  environment: Environment = {},
): Promise<ToolResult> {
  const manifestFile = join(root, "node_modules", packageName, "package.json");
  const manifest: unknown = JSON.parse(readFileSync(manifestFile, "utf8"));
  const listed = objectAt(manifest).bin;
  const script = typeof listed === "string" ? listed : objectAt(manifest, "bin")[bin];
  if (typeof script !== "string") throw new Error(`${packageName} has no program ${bin}`);
  return runNode(root, [join(dirname(manifestFile), script), ...args], environment);
}

function runNode(cwd: string, args: readonly string[], environment: Environment): Promise<ToolResult> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, ...environment };
    const child = spawn(process.execPath, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text: string) => {
        output += text;
      });
    }
    child.on("error", reject);
    child.on("close", (code) => resolve({ code: code ?? 1, output }));
  });
}
