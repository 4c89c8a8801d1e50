/** Lays out a table for a terminal; with `markdown`, one for a document. */
export function table(head: readonly string[], rows: readonly (readonly string[])[], markdown = false): string {
  const widths = head.map((cell, column) => Math.max(cell.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string => {
    const padded = cells.map((cell, column) => cell.padEnd(widths[column] ?? 0));
    return markdown ? `| ${padded.join(" | ")} |` : padded.join("  ").trimEnd();
  };
  const rule = widths.map((width) => "-".repeat(width));
  return [line(head), ...(markdown ? [line(rule)] : []), ...rows.map(line)].join("\n");
}
