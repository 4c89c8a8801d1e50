/** A doc comment of these lines. Text of a specification can't end it early. */
export function docComment(lines: readonly string[], indent = ""): string {
  const safe = lines.flatMap((line) => line.split(/\r?\n/)).map((line) => line.trimEnd().replaceAll("*/", "*\\/"));
  if (safe.length === 1) return `${indent}/** ${safe[0]} */\n`;
  const body = safe.map((line) => (line === "" ? `${indent} *\n` : `${indent} * ${line}\n`)).join("");
  return `${indent}/**\n${body}${indent} */\n`;
}
