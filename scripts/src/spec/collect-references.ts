import { posix } from "node:path";
import { isObject } from "../json.ts";
import { type Pointer, parsePointer } from "../pointer.ts";
import type { SourceFile } from "./source-file.ts";

/** A `$ref` of a specification. */
export interface Reference {
  /** Where it stands. */
  readonly at: Pointer;
  /** The file it leads to, relative to the repository. */
  readonly file: string;
  /** The component it leads to, or a place inside one. */
  readonly target: Pointer;
}

/** Keywords that lead out of a document in ways the generator does not follow. */
const unfollowed = new Set(["externalValue", "operationRef", "$id", "$anchor", "$dynamicRef", "$dynamicAnchor"]);
const plainFile = /^(?:\.\/)?(?:[A-Za-z0-9][A-Za-z0-9._-]*\/)*[A-Za-z0-9][A-Za-z0-9._-]*$/;
const url = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i;

/** Collects the references of a file; those that may not be followed go to `refuse`. */
export function collectReferences(
  source: SourceFile,
  refuse: (at: Pointer, reason: string) => void,
): readonly Reference[] {
  const found: Reference[] = [];
  walk(source.value, [], (key, value, at) => {
    if (unfollowed.has(key)) refuse(at, `${key} is not followed; write what it stands for in its place`);
    if (key === "mapping" && isObject(value)) refuseForeignMapping(value, at, refuse);
    if (key !== "$ref" || typeof value !== "string") return;
    const reference = readReference(source.file, value, at);
    if (typeof reference === "string") refuse(at, `the reference "${value}" ${reference}`);
    else found.push(reference);
  });
  return found;
}

function walk(value: unknown, at: Pointer, visit: (key: string, value: unknown, at: Pointer) => void): void {
  if (typeof value !== "object" || value === null) return;
  for (const [key, child] of Object.entries(value)) {
    const place = [...at, key];
    // A property of a schema may have any name, even one that is a keyword elsewhere.
    if (at.at(-1) !== "properties") visit(key, child, place);
    walk(child, place, visit);
  }
}

function readReference(from: string, text: string, at: Pointer): Reference | string {
  const [file = "", fragment] = text.split("#", 2);
  if (url.test(text)) return "names a URL; refer to a file in specs/, nothing is fetched";
  if (file !== "" && !staysInside(file)) return "leaves the folder of the specifications; move the file into it";
  const target = parsePointer(fragment ?? "");
  if (target[0] !== "components" || target.length < 3) {
    return "does not lead to a component; write <file>#/components/<kind>/<name>";
  }
  return { at, file: file === "" ? from : posix.join(posix.dirname(from), file), target };
}

function staysInside(file: string): boolean {
  return plainFile.test(file) && !file.split("/").includes("..");
}

function refuseForeignMapping(
  mapping: { readonly [key: string]: unknown },
  at: Pointer,
  refuse: (at: Pointer, reason: string) => void,
): void {
  for (const [key, value] of Object.entries(mapping)) {
    if (typeof value === "string" && !/^(?:#\/components\/schemas\/)?[A-Za-z0-9._-]+$/.test(value)) {
      refuse([...at, key], `the mapping to "${value}" leaves the file; map to a schema of the same file`);
    }
  }
}
