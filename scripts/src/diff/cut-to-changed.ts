import { isObject, type JsonObject, objectAt } from "../json.ts";
import { referencesIn } from "./references-in.ts";
import { sameJson } from "./same-json.ts";
import { type Components, touchedComponents } from "./touched-components.ts";
import { type IsSame, withoutSame } from "./without-same.ts";
import { withoutWords } from "./without-words.ts";

/** A document for the generator, with no more in it than the operations that were asked for. */
type Cut = JsonObject;

/** Paths that are compared at once: the compiler takes much memory for each, and much time to begin. */
const pathsAtOnce = 1_000;

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
  const changed = Object.entries(old ?? {}).flatMap(([path, item]) => {
    const other = now?.[path];
    return !isObject(item) || !isObject(other) || isSame(item, other) ? [] : [{ path, item, other }];
  });
  for (let start = 0; start < changed.length; start += pathsAtOnce) {
    const pairs = changed
      .slice(start, start + pathsAtOnce)
      .map(({ path, item, other }) => ({ path, both: withoutSame([item, other], isSame) }));
    yield [
      cut(before, a, Object.fromEntries(pairs.map(({ path, both }) => [path, both[0]]))),
      cut(after, b, Object.fromEntries(pairs.map(({ path, both }) => [path, both[1]]))),
    ];
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
