/** A fenced block of a Markdown file. */
export interface CodeBlock {
  /** The file, relative to the repository. */
  readonly file: string;
  /** The line of its first line of code, counted from 1. */
  readonly line: number;
  /** The word after the fence, as `ts`. */
  readonly language: string;
  readonly code: string;
}

/** Finds the fenced blocks of a Markdown file, also those indented in a list. */
export function findCodeBlocks(file: string, markdown: string): readonly CodeBlock[] {
  const blocks: CodeBlock[] = [];
  let open: { fence: string; indent: number; language: string; line: number; code: string[] } | undefined;
  for (const [index, text] of markdown.split(/\r?\n/).entries()) {
    const [, space = "", fence = "", info = ""] = /^(\s*)(`{3,}|~{3,})(.*)$/.exec(text) ?? [];
    if (!open) {
      if (fence === "" || info.includes("`")) continue;
      open = { fence, indent: space.length, language: info.trim().split(/\s+/)[0] ?? "", line: index + 2, code: [] };
    } else if (fence.startsWith(open.fence) && info.trim() === "") {
      const { language, line, code } = open;
      blocks.push({ file, line, language, code: code.join("\n") });
      open = undefined;
    } else {
      open.code.push(text.slice(Math.min(open.indent, text.length - text.trimStart().length)));
    }
  }
  return blocks;
}
