import type { Fact } from "./fact.ts";
import type { Label } from "./walk.ts";

/** More names of operations than a sentence can bear are counted. */
const maxNames = 3;

/** What a fact is about, in words: `Job.email`, or a part of an operation. */
export function subjectOf({ schema, part }: Label, { path }: Fact, operations: readonly string[]): string {
  const place = path.map((key) => (key === "[]" || key === "{}" ? key : `.${key}`)).join("");
  if (schema !== undefined) return `\`${schema}${place}\``;
  const whole = wholePart(part ?? "", operations);
  return place === "" ? whole : `\`${place.replace(/^\./, "")}\` in ${whole}`;
}

function wholePart(part: string, operations: readonly string[]): string {
  if (operations.length === 0) return part.endsWith(" of") ? `${part} the service` : part;
  return `${part} ${nameOperations(operations)}`.trim();
}

/** Names operations, the first few of many. */
export function nameOperations(operations: readonly string[]): string {
  const shown = operations.length > maxNames + 1 ? operations.slice(0, maxNames) : operations;
  const names = shown.map((operation) => `\`${operation}\``);
  const rest = operations.length - shown.length;
  const all = rest > 0 ? [...names, `${rest} other operations`] : names;
  return all.length < 2 ? all.join("") : `${all.slice(0, -1).join(", ")} and ${all.at(-1)}`;
}
