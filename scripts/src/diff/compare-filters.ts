import { arrayAt, isObject, objectAt, textAt } from "../json.ts";
import { sameJson } from "./same-json.ts";
import { partNode, type Walk } from "./walk.ts";

/** Compares the fields that can be filtered by. Their values are sent, whatever else the enum is used for. */
export function compareFilters(
  walk: Walk,
  push: (kind: string, detail: string, before?: unknown, after?: unknown) => void,
): void {
  const [before, after] = [walk.before, walk.after].map((document) => objectAt(document, "x-job-service", "filter"));
  if (!before || !after) return;
  for (const field of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [old, now] = [before[field], after[field]];
    if (!isObject(old) || !isObject(now)) {
      push(isObject(now) ? "filter-field-added" : "filter-field-removed", field);
      continue;
    }
    if (!sameJson(old.literal, now.literal)) push("filter-literal-changed", field, old.literal, now.literal);
    const [operators, others] = [arrayAt(old, "operators"), arrayAt(now, "operators")];
    for (const operator of others)
      if (!operators.includes(operator)) push("filter-operator-added", field, undefined, operator);
    for (const operator of operators) if (!others.includes(operator)) push("filter-operator-removed", field, operator);
    compareFilterValues(walk, push, field, [textAt(old, "values"), textAt(now, "values")]);
  }
}

function compareFilterValues(
  walk: Walk,
  push: (kind: string, detail: string) => void,
  field: string,
  [before, after]: readonly (string | undefined)[],
): void {
  if ((before === undefined) !== (after === undefined))
    push(after === undefined ? "filter-values-freed" : "filter-values-listed", field);
  if (before === undefined || after === undefined) return;
  const refer = (name: string): { readonly schema: object; readonly at: readonly string[] } => ({
    schema: { $ref: `#/components/schemas/${name}` },
    at: ["x-job-service", "filter", field, "values"],
  });
  const node = partNode(walk, "", `the filter field \`${field}\` of`, "request");
  walk.compare({ node, path: [] }, refer(before), refer(after));
}
