import { type Level, levels } from "./level.ts";
import type { ServiceDiff } from "./service-diff.ts";

/** The differences as lines for a terminal. */
export function printText(diffs: readonly ServiceDiff[]): readonly string[] {
  if (diffs.length === 0) return ["No difference."];
  return diffs.flatMap(({ title, entry, level, changes, disagreements }) => [
    `${title} (${entry}): ${level}`,
    ...changes.map((change) => `  ${tag(change)} ${change.text}`),
    ...disagreements.map(
      ({ operation, way, structure, types }) =>
        `  (The ${way} of ${operation}: by the documents it ${structure}, by the types it ${types}; the graver counts.)`,
    ),
  ]);
}

const widest = Math.max(...levels.map((level) => level.length));

function tag({ level, behaviour }: { readonly level: Level; readonly behaviour: boolean }): string {
  return `${level}${behaviour ? "*" : ""}`.padEnd(widest + 1);
}
