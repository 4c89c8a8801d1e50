import { runCodegen } from "../src/codegen/run-codegen.ts";

/** Runs the command and gives its exit code with all it printed. */
export async function run(
  root: string,
  ...args: readonly string[]
): Promise<{ code: number; lines: readonly string[] }> {
  const lines: string[] = [];
  const code = await runCodegen(args, { root, print: (line) => lines.push(line) });
  return { code, lines };
}
