import { arrayAt, objectAt } from "../json.ts";
import type { EditContext } from "./edit-context.ts";

/** A path of a service's document, in the words of the curated ones. */
export interface CuratedPath {
  readonly text: string;
  /** The names that its parameters have here, by those they have there. */
  readonly renamed: ReadonlyMap<string, string>;
  /** What the nearest curated path says of its own parameters: they are those of this one, too. */
  readonly parameters: readonly unknown[];
}

/** Writes a path as the curated path that it begins like is written: the names in it are not on the wire. */
export function curatedPath({ spec, prefix }: EditContext, theirs: string): CuratedPath {
  const parts = theirs.slice(prefix.length).split("/");
  const known = Object.keys(objectAt(spec.document, "paths")).map((path) => path.split("/"));
  const nearest = known
    .filter((path) => path.length <= parts.length && path.every((part, index) => same(part, parts[index] ?? "")))
    .reduce<readonly string[]>((longest, path) => (path.length > longest.length ? path : longest), []);
  const renamed = new Map(nearest.map((part, index) => [bare(parts[index] ?? ""), bare(part)]));
  return {
    text: [...nearest, ...parts.slice(nearest.length)].join("/"),
    renamed,
    parameters: arrayAt(spec.document, "paths", nearest.join("/"), "parameters"),
  };
}

function same(a: string, b: string): boolean {
  return a === b || (a.startsWith("{") && b.startsWith("{"));
}

function bare(part: string): string {
  return part.replaceAll(/[{}]/g, "");
}
