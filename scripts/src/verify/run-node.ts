import { spawn } from "node:child_process";

/** How a command ended, and all it printed. */
export interface ToolResult {
  readonly code: number;
  readonly output: string;
}

/** Variables of the environment, beside those that a program inherits. */
export type Environment = { readonly [name: string]: string };

/** Runs a script of Node's in a process of its own, without a shell. */
export function runNode(cwd: string, args: readonly string[], environment: Environment = {}): Promise<ToolResult> {
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
