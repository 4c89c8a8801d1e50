import type { Change } from "./change.ts";

/** Changes that a reader wants to see together, under one heading. */
export interface ChangeGroup {
  readonly heading: string;
  readonly changes: readonly Change[];
}

const groups: readonly (readonly [heading: string, belongs: (change: Change) => boolean])[] = [
  ["Breaking", ({ level, behaviour }) => level === "major" && !behaviour],
  ["Compiles as before, acts differently", ({ behaviour }) => behaviour],
  ["New", ({ level, behaviour }) => level === "minor" && !behaviour],
  ["No effect on code", ({ level, behaviour }) => (level === "patch" || level === "none") && !behaviour],
];

/** Sorts changes by what they mean to a user. */
export function groupChanges(changes: readonly Change[]): readonly ChangeGroup[] {
  return groups
    .map(([heading, belongs]) => ({ heading, changes: changes.filter(belongs) }))
    .filter((group) => group.changes.length > 0);
}
