import { objectAt } from "../json.ts";
import { compareContent, follow, type Holder } from "./compare-bodies.ts";
import { schemaOf } from "./compare-parameters.ts";
import { sameTexts } from "./compare-remarks.ts";
import type { Operation } from "./operations-of.ts";
import { partNode, type Walk } from "./walk.ts";

/** Compares the answers of an operation, status by status. */
export function compareResponses(walk: Walk, a: Operation, b: Operation): void {
  const before = responsesOf(walk.before, a);
  const after = responsesOf(walk.after, b);
  for (const [status, holder] of before) {
    const node = partNode(walk, a.title, `the ${status} answer of`, "response");
    const other = after.get(status);
    if (!other) {
      node.facts.push({
        kind: `${outcome(status)}-removed`,
        path: [],
        detail: status,
        beforeAt: holder.at,
        afterAt: b.at,
      });
      continue;
    }
    if (!sameTexts(holder.definition, other.definition)) {
      node.facts.push({ kind: "text-changed", path: [], beforeAt: holder.at, afterAt: other.at });
    }
    compareContent(walk, node, holder, other);
    compareHeaders(walk, a, status, [holder, other]);
  }
  for (const [status, holder] of after) {
    if (before.has(status)) continue;
    const node = partNode(walk, a.title, `the ${status} answer of`, "response");
    node.facts.push({ kind: `${outcome(status)}-added`, path: [], detail: status, beforeAt: a.at, afterAt: holder.at });
  }
}

function responsesOf(document: Walk["before"], { definition, at }: Operation): ReadonlyMap<string, Holder> {
  return new Map(
    Object.entries(objectAt(definition, "responses")).flatMap(([status, response]) => {
      const found = follow(document, response, [...at, "responses", status]);
      return found ? [[status, found]] : [];
    }),
  );
}

function outcome(status: string): "success" | "failure" {
  return status.startsWith("2") ? "success" : "failure";
}

function compareHeaders(walk: Walk, { title }: Operation, status: string, [a, b]: readonly [Holder, Holder]): void {
  const [before, after] = [headersOf(walk.before, a), headersOf(walk.after, b)];
  for (const name of new Set([...before.keys(), ...after.keys()])) {
    const [old, now] = [before.get(name), after.get(name)];
    const part = `the header \`${(old ?? now)?.name ?? name}\` in the ${status} answer of`;
    const node = partNode(walk, title, part, "response");
    const where = { path: [], beforeAt: old?.at ?? a.at, afterAt: now?.at ?? b.at };
    if (!old || !now) {
      node.facts.push({ kind: now ? "header-added" : "header-removed", ...where });
      continue;
    }
    const needed = [old, now].map(({ definition }) => definition.required === true);
    if (needed[0] !== needed[1]) node.facts.push({ kind: needed[1] ? "became-required" : "became-optional", ...where });
    if (!sameTexts(old.definition, now.definition)) node.facts.push({ kind: "text-changed", ...where });
    walk.compare({ node, path: [] }, schemaOf(old.definition, old.at), schemaOf(now.definition, now.at));
  }
}

/** Names of headers have no case. */
function headersOf(
  document: Walk["before"],
  { definition, at }: Holder,
): ReadonlyMap<string, Holder & { readonly name: string }> {
  return new Map(
    Object.entries(objectAt(definition, "headers")).flatMap(([name, header]) => {
      const found = follow(document, header, [...at, "headers", name]);
      return found ? [[name.toLowerCase(), { ...found, name }]] : [];
    }),
  );
}
