import { isObject, type JsonObject, objectAt } from "../json.ts";
import { targetOf } from "../spec/resolve.ts";
import { sameJson } from "./same-json.ts";
import { withoutWords } from "./without-words.ts";

/** A document for the generator, with no more in it than the operations that were asked for. */
type Cut = JsonObject;

/** Components by kind and name, as `schemas/Job`. */
type Components = ReadonlyMap<string, unknown>;

/** Paths that are compared at once: the compiler takes much memory for each. */
const pathsAtOnce = 250;

/**
 * Cuts two documents down to the operations that both have and that do not say the same, words aside, with all they
 * refer to: the types of the others can't differ. Many are cut into several pairs, which are made as they are asked for.
 */
export function* cutToChanged(before: JsonObject, after: JsonObject): Generator<readonly [before: Cut, after: Cut]> {
  const [a, b] = [componentsOf(before), componentsOf(after)];
  const touched = touchedComponents(a, b);
  const [old, now] = [before, after].map((document) => objectAt(withoutWords({ paths: document.paths }), "paths"));
  const paths = Object.keys(old ?? {}).filter((path) => {
    const [item, other] = [old?.[path], now?.[path]];
    if (!isObject(item) || !isObject(other)) return false;
    return !sameJson(item, other) || [...referencesIn(item)].some((name) => touched.has(name));
  });
  for (let start = 0; start < paths.length; start += pathsAtOnce) {
    const some = paths.slice(start, start + pathsAtOnce);
    yield [cut(before, old, a, some), cut(after, now, b, some)];
  }
}

function componentsOf(document: JsonObject): Components {
  return new Map(
    Object.entries(objectAt(document, "components")).flatMap(([kind, named]) =>
      Object.entries(objectAt(withoutWords({ [kind]: named }), kind)).map(
        ([name, component]) => [`${kind}/${name}`, component] as const,
      ),
    ),
  );
}

/** Components that differ, and all that lead to one of them. */
function touchedComponents(before: Components, after: Components): ReadonlySet<string> {
  const users = new Map<string, string[]>();
  for (const [name, component] of before) {
    for (const used of referencesIn(component)) {
      const known = users.get(used) ?? [];
      known.push(name);
      users.set(used, known);
    }
  }
  const touched = new Set([...before].filter(([name, own]) => !sameJson(own, after.get(name))).map(([name]) => name));
  // What is added to a set while it is walked through is walked through, too.
  for (const name of touched) for (const user of users.get(name) ?? []) touched.add(user);
  return touched;
}

function cut(document: JsonObject, paths: JsonObject | undefined, all: Components, wanted: readonly string[]): Cut {
  const kept = Object.fromEntries(wanted.map((path) => [path, paths?.[path]]));
  const needed = referencesIn(kept);
  for (const name of needed) for (const inner of referencesIn(all.get(name))) needed.add(inner);
  const kinds = new Set([...needed].map(kindOf));
  const components = [...kinds].map((kind) => {
    const places = [...needed].filter((place) => kindOf(place) === kind && all.has(place));
    return [kind, Object.fromEntries(places.map((place) => [place.slice(kind.length + 1), all.get(place)]))] as const;
  });
  return {
    openapi: document.openapi,
    info: { title: "", version: "" },
    paths: kept,
    components: Object.fromEntries(components),
  };
}

function kindOf(place: string): string {
  return place.split("/", 1)[0] ?? "";
}

/** The components that a value refers to, those of a discriminator included. */
function referencesIn(value: unknown, found: Set<string> = new Set()): Set<string> {
  if (Array.isArray(value)) for (const item of value) referencesIn(item, found);
  if (!isObject(value)) return found;
  for (const [key, child] of Object.entries(value)) {
    if (key === "$ref" && typeof child === "string") found.add(targetOf(child).slice(1, 3).join("/"));
    if (key === "mapping") for (const name of Object.values(objectAt(value, key))) addMapped(found, name);
    referencesIn(child, found);
  }
  return found;
}

/** A discriminator may name a schema with or without the way to it. */
function addMapped(found: Set<string>, name: unknown): void {
  if (typeof name === "string") found.add(`schemas/${name.split("/").at(-1)}`);
}
