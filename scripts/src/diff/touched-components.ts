import { holdsKey } from "../json.ts";
import { referencesIn } from "./references-in.ts";
import { sameJson } from "./same-json.ts";

/** Components by kind and name, as `schemas/Job`. */
export type Components = ReadonlyMap<string, unknown>;

/** Components that differ, and all that lead to one of them. */
export function touchedComponents(before: Components, after: Components): ReadonlySet<string> {
  const users = new Map<string, string[]>();
  for (const [name, component] of before) {
    for (const used of referencesIn(component)) {
      const known = users.get(used) ?? [];
      known.push(name);
      users.set(used, known);
    }
  }
  const touched = new Set([...before].filter(([name, own]) => !sameJson(own, after.get(name))).map(([name]) => name));
  // What is added to a set while it is walked through is walked through, too. For a discriminator, the generator adds a
  // property to the schemas that it tells apart.
  for (const name of touched) {
    for (const user of users.get(name) ?? []) touched.add(user);
    for (const component of [before.get(name), after.get(name)])
      if (holdsKey(component, "discriminator")) for (const other of referencesIn(component)) touched.add(other);
  }
  return touched;
}
