import { isObject, objectAt } from "../json.ts";
import { targetOf } from "../spec/resolve.ts";

/** The components that a value refers to, as `schemas/Job`; those of a discriminator included. */
export function referencesIn(value: unknown, found: Set<string> = new Set()): Set<string> {
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
