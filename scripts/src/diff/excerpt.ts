import { stringify } from "yaml";
import { arrayAt, type JsonObject, valueAt } from "../json.ts";
import type { Pointer } from "../pointer.ts";
import type { Spec } from "../spec/spec.ts";

/** What stands at a place of a specification. */
export interface Excerpt {
  /** Relative to the repository, with forward slashes. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** As YAML; of much, the beginning. */
  readonly text: string;
}

const maxLines = 24;

/** Copies what stands at a place. */
export function excerptAt({ document, locate }: Pick<Spec, "document" | "locate">, at: Pointer): Excerpt | undefined {
  const value = valueAt(document, at);
  if (value === undefined) return undefined;
  const key = at.at(-1) ?? "";
  const shown: unknown = Array.isArray(valueAt(document, at.slice(0, -1)))
    ? [value]
    : Object.fromEntries([[key, value]]);
  const [first = "", ...others] = stringify(shown, { lineWidth: 100 }).trimEnd().split("\n");
  const lines = [`${first}${requirement(document, at)}`, ...others];
  const text = lines.length > maxLines ? [...lines.slice(0, maxLines), "…"].join("\n") : lines.join("\n");
  return { ...locate(at), text };
}

/** Whether a property has to be there stands beside it in the specification, and decides as much as its schema. */
function requirement(document: JsonObject, at: Pointer): string {
  if (at.at(-2) !== "properties") return "";
  const needed = arrayAt(document, ...at.slice(0, -2), "required").includes(at.at(-1));
  return needed ? "  # required" : "  # not required";
}
