import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { Refusal } from "../refusal.ts";
import type { SourceText } from "./source-file.ts";

/** The largest file that is read: a hundred times the size of the largest specification so far. */
export const maxSourceBytes = 5_000_000;

/**
 * Reads a YAML file and refuses what a broken download leaves behind, before any parser sees it.
 *
 * @throws Refusal when the file is missing, too large, empty, not UTF-8 text, or a web page.
 */
export function readSource(root: string, file: string): SourceText {
  const bytes = readBytes(root, file);
  const text = decode(file, bytes).replaceAll("\r\n", "\n");
  const reason = complaint(text);
  if (reason) throw new Refusal([{ file, ...reason }]);
  return { file, text };
}

function readBytes(root: string, file: string): Buffer {
  const path = join(root, file);
  const size = statSync(path, { throwIfNoEntry: false })?.size;
  if (size === undefined) throw new Refusal([{ file, line: 1, reason: "does not exist" }]);
  if (size > maxSourceBytes) {
    const reason = `has ${size} bytes; at most ${maxSourceBytes} are read. Split the specification`;
    throw new Refusal([{ file, line: 1, reason }]);
  }
  return readFileSync(path);
}

function decode(file: string, bytes: Buffer): string {
  const utf16 =
    (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff) || bytes.includes(0);
  try {
    // The decoder takes a byte order mark off by itself.
    if (!utf16) return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    // Falls through to the refusal below, which says more than the decoder does.
  }
  throw new Refusal([{ file, line: 1, reason: "is not UTF-8 text; save it as UTF-8" }]);
}

function complaint(text: string): { line: number; reason: string } | undefined {
  if (text.trim() === "") return { line: 1, reason: "is empty" };
  if (text.trimStart().startsWith("<")) {
    return { line: 1, reason: "is HTML, not OpenAPI: a web page was saved in the place of the specification" };
  }
  const line = text.split("\n").findIndex(hasControlCharacter) + 1;
  return line > 0 ? { line, reason: "holds a control character; remove it" } : undefined;
}

function hasControlCharacter(line: string): boolean {
  for (let index = 0; index < line.length; index += 1) {
    if (line.charCodeAt(index) < 0x20 && line[index] !== "\t") return true;
  }
  return false;
}
