import type { Finding } from "../../finding.ts";
import type { CodeBlock } from "./code-block.ts";

const shells = new Set(["sh", "bash", "shell", "console"]);
/** What npm and pnpm know by themselves. */
const builtIn = new Set([
  ...["add", "audit", "ci", "create", "dlx", "exec", "help", "i", "info", "init", "install", "link", "login", "ls"],
  ...["outdated", "pack", "publish", "remove", "store", "update", "version", "view", "why"],
]);
const lifecycle = new Set(["start", "test", "stop", "restart"]);

/** Finds commands of shell blocks that name a script which package.json does not have. */
export function checkCommands(block: CodeBlock, scripts: ReadonlySet<string>): readonly Finding[] {
  if (!shells.has(block.language)) return [];
  return block.code.split("\n").flatMap((text, index) => {
    const named = text.split(/&&|\|\||;|\|/).flatMap((command) => namedScript(command) ?? []);
    return named
      .filter((name) => !scripts.has(name))
      .map((name) => ({
        file: block.file,
        line: block.line + index,
        reason: `there is no script "${name}" in package.json; correct the command or add the script`,
      }));
  });
}

/** The script that a command runs, if it runs one. Comments, options and their values are passed over. */
function namedScript(command: string): string | undefined {
  const words = command
    .replace(/(?:^|\s)#.*/, "")
    .trim()
    .replace(/^\$\s*/, "")
    .split(/\s+/);
  const [program, ...rest] = words;
  if (program !== "npm" && program !== "pnpm") return undefined;
  const plain = rest.filter((word, index) => !word.startsWith("-") && rest[index - 1] !== "--filter");
  const [verb, name] = plain;
  // A filtered command runs a script of another package.json.
  if (verb === undefined || rest.includes("--filter")) return undefined;
  if (verb === "run") return name;
  if (lifecycle.has(verb)) return verb;
  return program === "npm" || builtIn.has(verb) ? undefined : verb;
}
