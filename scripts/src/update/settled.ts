import { existsSync } from "node:fs";
import { join } from "node:path";
import { stringify } from "yaml";
import type { Change } from "../diff/change.ts";
import { showValue } from "../diff/show-value.ts";
import { arrayAt, isObject } from "../json.ts";
import { parseSource } from "../spec/parse-source.ts";
import { readSource } from "../spec/read-source.ts";

/** Differences between a service's document and its specification that were looked at and stay. */
export const settledFile = "specs/settled.yaml";

const head = `# Differences between a service's own document and its specification here that were looked at and stay as they are: rulings
# of README.md, seen from the document. \`pnpm spec:update … --settle\` adds what it reports; take a line away to be told again.
`;

/** Whether a difference was settled. The same one with another value is another one. */
export function readSettled(root: string, name: string): (change: Change) => boolean {
  const known = new Set(arrayAt(read(root), name));
  return (change) => known.has(settledKey(change));
}

/** The file with these differences added. */
export function addSettled(root: string, name: string, changes: readonly Change[]): string {
  const all = read(root);
  const keys = [...new Set([...arrayAt(all, name), ...changes.map(settledKey)])].toSorted();
  return `${head}${stringify({ ...(isObject(all) ? all : {}), [name]: keys }, { lineWidth: 0 })}`;
}

function read(root: string): unknown {
  return existsSync(join(root, settledFile)) ? parseSource(readSource(root, settledFile)).value : {};
}

function settledKey({ id, after }: Change): string {
  return after === undefined ? id : `${id}: ${showValue(after)}`;
}
