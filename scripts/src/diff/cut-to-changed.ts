import { isObject, type JsonObject, objectAt } from "../json.ts";
import { targetOf } from "../spec/resolve.ts";
import { sameJson } from "./same-json.ts";
import { withoutWords } from "./without-words.ts";

/** A document for the generator, with no more in it than the operations that were asked for. */
type Cut = JsonObject;

/** Components by kind and name, as `schemas/Job`. */
type Components = ReadonlyMap<string, unknown>;

/** Paths that are compared at once: the compiler takes much memory for each. */
const pathsAtOnce = 500;

/**
 * Cuts two documents down to the operations that both have and that do not say the same, words aside, with all they
 * refer to: the types of the others can't differ. Many are cut into several pairs, which are made as they are asked for.
 */
export function* cutToChanged(before: JsonObject, after: JsonObject): Generator<readonly [before: Cut, after: Cut]> {
  const [a, b] = [componentsOf(before), componentsOf(after)];
  const touched = touchedComponents(a, b);
  const [old, now] = [before, after].map((document) => objectAt(withoutWords({ paths: document.paths }), "paths"));
  const isSame: IsSame = (one, other) =>
    sameJson(one, other) && ![...referencesIn(one)].some((name) => touched.has(name));
  const pairs = Object.entries(old ?? {}).flatMap(([path, item]) => {
    const other = now?.[path];
    if (!isObject(item) || !isObject(other) || isSame(item, other)) return [];
    return [{ path, before: withoutSame(item, other, isSame), after: withoutSame(other, item, isSame) }];
  });
  for (let start = 0; start < pairs.length; start += pathsAtOnce) {
    const some = pairs.slice(start, start + pathsAtOnce);
    const [kept, others] = [
      some.map((pair) => [pair.path, pair.before] as const),
      some.map((pair) => [pair.path, pair.after] as const),
    ];
    yield [cut(before, a, Object.fromEntries(kept)), cut(after, b, Object.fromEntries(others))];
  }
}

/** Whether two parts of the documents lead to the same types. */
type IsSame = (one: unknown, other: unknown) => boolean;

/** A path with its operations, without the parts of them that say the same on the other side: those fit. */
function withoutSame(item: JsonObject, other: JsonObject, isSame: IsSame): JsonObject {
  if (discriminates(item) || discriminates(other)) return item;
  const haveSameParameters = isSame(item.parameters, other.parameters);
  const entries = Object.entries(item).map(([method, operation]) => {
    const counterpart = other[method];
    if (!isObject(operation) || !isObject(counterpart)) return [method, operation] as const;
    const same = (part: string): boolean => isSame(operation[part], counterpart[part]);
    const responses = Object.entries(objectAt(operation, "responses")).filter(
      ([status, response]) => !isSame(response, objectAt(counterpart, "responses")[status]),
    );
    const { parameters, requestBody, ...rest } = operation;
    return [
      method,
      {
        ...rest,
        ...(haveSameParameters && same("parameters") ? {} : { parameters }),
        ...(same("requestBody") ? {} : { requestBody }),
        responses: Object.fromEntries(responses),
      },
    ] as const;
  });
  return Object.fromEntries(entries);
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
  for (const name of touched) {
    for (const user of users.get(name) ?? []) touched.add(user);
    for (const component of [before.get(name), after.get(name)])
      if (discriminates(component)) for (const other of referencesIn(component)) touched.add(other);
  }
  return touched;
}

function cut(document: JsonObject, all: Components, paths: JsonObject): Cut {
  const needed = referencesIn(paths);
  for (const name of needed) for (const inner of referencesIn(all.get(name))) needed.add(inner);
  const kinds = new Set([...needed].map(kindOf));
  const components = [...kinds].map((kind) => {
    const places = [...needed].filter((place) => kindOf(place) === kind && all.has(place));
    return [kind, Object.fromEntries(places.map((place) => [place.slice(kind.length + 1), all.get(place)]))] as const;
  });
  return {
    openapi: document.openapi,
    info: { title: "", version: "" },
    paths,
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

/** Whether there is a discriminator in it: the generator adds a property to the schemas that one tells apart. */
function discriminates(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  return Object.entries(value).some(([key, child]) => key === "discriminator" || discriminates(child));
}

/** A discriminator may name a schema with or without the way to it. */
function addMapped(found: Set<string>, name: unknown): void {
  if (typeof name === "string") found.add(`schemas/${name.split("/").at(-1)}`);
}
