import { isObject } from "../../src/json.ts";
import type { Pointer } from "../../src/pointer.ts";
import { replaceAt } from "./replace-at.ts";

/** A value with one thing wrong, and what that is. */
export interface Broken {
  readonly what: string;
  readonly value: unknown;
}

/** Each way to take one property away from a value, or to put something of another kind in the place of a part of it. */
export function breakInstance(value: unknown): readonly Broken[] {
  return placesIn(value).flatMap(({ at, found }) => {
    const kind: Broken = { what: `${at.join(".")} is of another kind`, value: replaceAt(value, at, otherKind(found)) };
    const isProperty = at.length > 0 && !/^\d+$/.test(at.at(-1) ?? "");
    return isProperty ? [kind, { what: `${at.join(".")} is missing`, value: replaceAt(value, at, undefined) }] : [kind];
  });
}

function placesIn(value: unknown, at: Pointer = []): readonly { readonly at: Pointer; readonly found: unknown }[] {
  const inner = typeof value === "object" && value !== null ? Object.entries(value) : [];
  return [{ at, found: value }, ...inner.flatMap(([key, child]) => placesIn(child, [...at, key]))];
}

function otherKind(value: unknown): unknown {
  if (Array.isArray(value)) return { list: false };
  if (isObject(value)) return ["no object"];
  return typeof value === "string" ? 7 : "a text";
}
