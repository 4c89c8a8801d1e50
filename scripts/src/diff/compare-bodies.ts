import { isObject, type JsonObject } from "../json.ts";
import { resolve, targetOf } from "../spec/resolve.ts";
import { sameTexts } from "./compare-remarks.ts";
import type { Located } from "./located.ts";
import { type MediaType, mediaTypes } from "./media-types.ts";
import type { Operation } from "./operations-of.ts";
import { partNode, type Walk, type WalkNode } from "./walk.ts";

/** Compares the bodies of two requests. */
export function compareBodies(walk: Walk, a: Operation, b: Operation): void {
  const before = follow(walk.before, a.definition.requestBody, [...a.at, "requestBody"]);
  const after = follow(walk.after, b.definition.requestBody, [...b.at, "requestBody"]);
  if (!before && !after) return;
  const node = partNode(walk, a.title, "the body of", "request");
  const where = { path: [], beforeAt: before?.at ?? a.at, afterAt: after?.at ?? b.at };
  if (!before || !after) {
    const needed = after?.definition.required === true;
    node.facts.push({ kind: after ? `${needed ? "required" : "optional"}-body-added` : "body-removed", ...where });
    return;
  }
  const needed = [before, after].map(({ definition }) => definition.required === true);
  if (needed[0] !== needed[1]) node.facts.push({ kind: needed[1] ? "became-required" : "became-optional", ...where });
  if (!sameTexts(before.definition, after.definition)) node.facts.push({ kind: "text-changed", ...where });
  compareContent(walk, node, before, after);
}

/** The content of a request or an answer. */
export interface Holder {
  readonly definition: JsonObject;
  readonly at: Located["at"];
}

/** What a reference to a body, an answer or a header leads to. */
export function follow(document: JsonObject, value: unknown, at: Located["at"]): Holder | undefined {
  const definition = resolve(document, value);
  if (!isObject(definition)) return undefined;
  return { definition, at: isObject(value) && typeof value.$ref === "string" ? targetOf(value.$ref) : at };
}

/** Compares the schemas of two bodies, by media type. */
export function compareContent(walk: Walk, node: WalkNode, before: Holder, after: Holder): void {
  const [a, b] = [mediaTypes(before.definition, before.at), mediaTypes(after.definition, after.at)];
  for (const [type, schema] of a) {
    const other = b.get(type);
    if (other) compareMedia(walk, node, schema, other);
    else
      node.facts.push({ kind: "media-type-removed", detail: type, path: [], beforeAt: schema.at, afterAt: after.at });
  }
  for (const [type, schema] of b) {
    if (!a.has(type))
      node.facts.push({ kind: "media-type-added", detail: type, path: [], beforeAt: before.at, afterAt: schema.at });
  }
}

function compareMedia(walk: Walk, node: WalkNode, a: MediaType, b: MediaType): void {
  if (!sameTexts(a.definition, b.definition)) {
    node.facts.push({ kind: "text-changed", path: [], beforeAt: a.at, afterAt: b.at });
  }
  walk.compare({ node, path: [] }, a, b);
}
