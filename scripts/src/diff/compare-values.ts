import { at, isOpen, type Place, type Side } from "./place.ts";

/** Compares the values of two enums. `open` says whether texts beside them may come, before and after. */
export function compareValues(place: Place, a: Side, b: Side, open: boolean): void {
  const before = a.shape.values;
  const after = b.shape.values;
  const push = (kind: string, detail?: string): void => {
    place.node.facts.push({ kind, ...at(place, a, b), open, ...(detail === undefined ? {} : { detail }) });
  };
  if (!before && !after) return;
  if (!before || !after) {
    push(after ? "values-closed" : "values-opened");
    return;
  }
  if (isOpen(a) !== isOpen(b)) push(isOpen(b) ? "values-opened" : "values-closed");
  for (const value of after) if (!before.includes(value)) push("value-added", text(value));
  for (const value of before) if (!after.includes(value)) push("value-removed", text(value));
}

function text(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
