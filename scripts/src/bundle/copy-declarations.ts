import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";

const relative = /((?:from|import) ?\(?")(\.{1,2}\/[^"]+)\.ts(?=")/g;
const mapComment = /^\/\/# sourceMappingURL=.*$\n?/gm;
const indentation = /^(?: {4})+/gm;

/**
 * Copies the declarations that entries need, each with what it imports, and nothing else: those of internal modules
 * are of no use to anybody. They name modules as JavaScript does, no map that is not published, and indent with tabs:
 * that makes generated types, which are most of a client, a tenth smaller.
 *
 * @returns the files, relative to both folders
 */
export function copyDeclarations(from: string, to: string, entries: readonly string[]): readonly string[] {
  const pending = entries.map((name) => `${name}.d.ts`);
  const copied = new Set<string>();
  for (let file = pending.pop(); file !== undefined; file = pending.pop()) {
    if (copied.has(file)) continue;
    copied.add(file);
    const text = readFileSync(join(from, file), "utf8");
    mkdirSync(dirname(join(to, file)), { recursive: true });
    writeFileSync(join(to, file), published(text));
    for (const [, , specifier] of text.matchAll(relative)) {
      pending.push(normalize(join(dirname(file), `${specifier}.d.ts`)));
    }
  }
  return [...copied].sort();
}

function published(text: string): string {
  const named = text.replaceAll(relative, "$1$2.js").replaceAll(mapComment, "");
  return named.replaceAll(indentation, (spaces) => "\t".repeat(spaces.length / 4));
}
