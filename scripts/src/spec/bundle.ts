import { isObject, type JsonObject, objectAt, valueAt } from "../json.ts";
import type { Pointer } from "../pointer.ts";
import type { Reference } from "./collect-references.ts";
import type { SourceFile } from "./source-file.ts";

/** A file with the references found in it. */
export interface ReadFile {
  readonly source: SourceFile;
  readonly references: readonly Reference[];
}

/** The document that results, and which file each borrowed component came from. */
export interface Bundle {
  readonly document: JsonObject;
  /** By kind and name, as `schemas/Link`. */
  readonly origins: ReadonlyMap<string, SourceFile>;
}

/** What can be wrong while files are put together. */
export type RefuseIn = (source: SourceFile, at: Pointer, reason: string) => void;

/**
 * Copies the components that a specification borrows from other files into it, so that every later step works on one
 * document and opens no file.
 */
export function bundle(root: ReadFile, files: ReadonlyMap<string, ReadFile>, refuse: RefuseIn): Bundle {
  const origins = collectOrigins(root, files, refuse);
  const own = objectAt(localise(root.source.value));
  const components: { [kind: string]: JsonObject } = { ...objectsIn(objectAt(own, "components")) };
  for (const [place, source] of origins) {
    const [kind = "", name = ""] = place.split("/");
    const component = localise(valueAt(source.value, ["components", kind, name]));
    components[kind] = { ...components[kind], ...Object.fromEntries([[name, component]]) };
  }
  return { document: { ...own, components }, origins };
}

function objectsIn(components: JsonObject): { [kind: string]: JsonObject } {
  return Object.fromEntries(Object.keys(components).map((kind) => [kind, objectAt(components, kind)]));
}

/** Follows references from file to file, and remembers where each borrowed component stands. */
function collectOrigins(
  root: ReadFile,
  files: ReadonlyMap<string, ReadFile>,
  refuse: RefuseIn,
): Map<string, SourceFile> {
  const origins = new Map<string, SourceFile>();
  const follow = (from: ReadFile, { at, file, target }: Reference): void => {
    const owner = files.get(file);
    if (!owner) return;
    if (valueAt(owner.source.value, target) === undefined) {
      refuse(from.source, at, `the reference to ${target.join("/")} leads to nothing in ${file}; correct the name`);
      return;
    }
    const place = `${target[1]}/${target[2]}`;
    const holder = ownsPlace(root, target) ? root.source : origins.get(place);
    if (owner === root || holder === owner.source) return;
    if (holder) {
      refuse(from.source, at, `${place} stands in ${holder.file} and in ${file}; rename one of them`);
      return;
    }
    origins.set(place, owner.source);
    const inside = owner.references.filter((inner) =>
      target.slice(0, 3).every((part, index) => inner.at[index] === part),
    );
    for (const reference of inside) follow(owner, reference);
  };
  for (const reference of root.references) follow(root, reference);
  return origins;
}

function ownsPlace({ source }: ReadFile, [, kind = "", name = ""]: Pointer): boolean {
  return Object.hasOwn(objectAt(source.value, "components", kind), name);
}

/** A copy whose references name the component only. */
function localise(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(localise);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => [
      key,
      key === "$ref" && typeof child === "string" ? child.slice(child.indexOf("#")) : localise(child),
    ]),
  );
}
