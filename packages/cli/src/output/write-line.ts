import type { Output } from "../world.ts";
import { escapeText } from "./escape-text.ts";

/** The print boundary: every line that leaves the command goes through here, escaped. */
export function writeLine(output: Output, line: string): void {
  output.write(`${escapeText(line)}\n`);
}

/** The same for a text of several lines that the command wrote itself, as its help. */
export function writeLines(output: Output, text: string): void {
  for (const line of text.replace(/\n$/, "").split("\n")) writeLine(output, line);
}
