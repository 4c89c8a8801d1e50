import { compareBodies } from "./compare-bodies.ts";
import { compareParameters } from "./compare-parameters.ts";
import { sameTexts } from "./compare-remarks.ts";
import { compareResponses } from "./compare-responses.ts";
import type { Operation } from "./operations-of.ts";
import { sameJson } from "./same-json.ts";
import { partNode, type Walk } from "./walk.ts";

/** Compares two lists of operations. They are the same when method and path are, whatever their ids. */
export function compareOperations(walk: Walk, before: readonly Operation[], after: readonly Operation[]): void {
  const others = new Map(after.map((operation) => [operation.key, operation]));
  const known = new Set(before.map(({ key }) => key));
  for (const operation of before) {
    const other = others.get(operation.key);
    if (other) compareOperation(walk, operation, other);
    else wholeOperation(walk, operation.title, { kind: "operation-removed", path: [], beforeAt: operation.at });
  }
  for (const operation of after) {
    if (known.has(operation.key)) continue;
    wholeOperation(walk, operation.title, { kind: "operation-added", path: [], afterAt: operation.at });
  }
}

function wholeOperation(
  walk: Walk,
  title: string,
  fact: Parameters<ReturnType<typeof partNode>["facts"]["push"]>[0],
): void {
  partNode(walk, title, "", "request").facts.push(fact);
}

function compareOperation(walk: Walk, a: Operation, b: Operation): void {
  const node = partNode(walk, a.title, "", "request");
  const where = { path: [], beforeAt: a.at, afterAt: b.at };
  if (a.id !== b.id) node.facts.push({ kind: "operation-renamed", ...where, before: a.id, after: b.id });
  if (a.title !== b.title) node.facts.push({ kind: "path-renamed", ...where, before: a.title, after: b.title });
  if ((a.definition.deprecated === true) !== (b.definition.deprecated === true)) {
    node.facts.push({ kind: b.definition.deprecated === true ? "deprecated" : "undeprecated", ...where });
  }
  if (!sameJson(a.definition.security, b.definition.security)) {
    node.facts.push({
      kind: "security-changed",
      ...where,
      before: a.definition.security,
      after: b.definition.security,
    });
  }
  if (!sameTexts(a.definition, b.definition) || !sameJson(a.definition.tags, b.definition.tags)) {
    node.facts.push({ kind: "text-changed", ...where });
  }
  compareParameters(walk, a, b);
  compareBodies(walk, a, b);
  compareResponses(walk, a, b);
}
