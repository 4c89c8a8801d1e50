import type { ToolResult } from "../verify/run-node.ts";

/** What a program printed, where it did what it should; else an error that says what it printed. */
export function insist({ code, output }: ToolResult): string {
  if (code !== 0) throw new Error(`It ended with code ${code}:\n${output.trim()}`);
  return output;
}
