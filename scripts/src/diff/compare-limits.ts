import type { JsonObject } from "../json.ts";
import { at, type Place, type Side } from "./place.ts";
import { sameJson } from "./same-json.ts";

const upper: ReadonlySet<string> = new Set(["maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"]);
const lower: ReadonlySet<string> = new Set(["minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"]);
const narrowing: ReadonlySet<string> = new Set(["pattern", "multipleOf", "uniqueItems"]);

/** What the width of a number is called; JavaScript has one only. */
const widths: ReadonlySet<unknown> = new Set([undefined, "double", "float"]);

/** Compares limits, formats, and every keyword that no one else compares: nothing is passed over. */
export function compareLimits(place: Place, a: Side, b: Side): void {
  const before = a.shape.rest;
  const after = b.shape.rest;
  for (const keyword of new Set([...Object.keys(before), ...Object.keys(after)])) {
    if (sameJson(before[keyword], after[keyword])) continue;
    place.node.facts.push({
      kind: kindOf(keyword, before, after),
      detail: keyword,
      ...at(place, a, b),
      before: before[keyword],
      after: after[keyword],
    });
  }
}

function kindOf(keyword: string, before: JsonObject, after: JsonObject): string {
  const [old, now] = [before[keyword], after[keyword]];
  if (keyword === "format") return widths.has(old) && widths.has(now) ? "width-changed" : formatKind(old, now);
  if (narrowing.has(keyword)) return now === undefined || now === false ? "limit-loosened" : "limit-tightened";
  if (!upper.has(keyword) && !lower.has(keyword)) return "keyword-changed";
  if (old === undefined) return "limit-tightened";
  if (now === undefined) return "limit-loosened";
  const up = Number(now) > Number(old);
  return up === upper.has(keyword) ? "limit-loosened" : "limit-tightened";
}

function formatKind(old: unknown, now: unknown): string {
  if (old === undefined) return "format-added";
  return now === undefined ? "format-removed" : "format-changed";
}
