import type { Change } from "./change.ts";

/** More names than a sentence can bear are counted. */
const maxNames = 6;

/** Kinds that come in crowds and say the same of each: one sentence for all. */
const foldable: { readonly [kind: string]: (names: string) => string } = {
  "name-added": (names) => `New types: ${names}.`,
  "name-removed": (names) => `Types that are gone, so that code that imports them no longer compiles: ${names}.`,
  "text-changed": (names) => `The documentation changed: ${names}.`,
};

/** Tells what many changes of one kind say in one sentence. */
export function foldChanges(changes: readonly Change[]): readonly Change[] {
  return changes.flatMap((change): readonly Change[] => {
    const sentence = foldable[change.kind];
    if (!sentence) return [change];
    const same = changes.filter(({ kind }) => kind === change.kind);
    if (same[0] !== change) return [];
    const names = [...new Set(same.map(({ about }) => about))].toSorted();
    const shown =
      names.length > maxNames + 1 ? [...names.slice(0, maxNames), `${names.length - maxNames} more`] : names;
    const operations = [...new Set(same.flatMap((one) => one.operations))];
    return [{ ...change, id: `${change.kind} ${names.join(", ")}`, operations, text: sentence(shown.join(", ")) }];
  });
}
