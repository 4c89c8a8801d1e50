import { arrayAt, isObject, type JsonObject, objectAt } from "../../src/json.ts";
import { resolve } from "../../src/spec/resolve.ts";

/** Which alternatives are meant, where several stand side by side: those whose property has this one value. */
export type Chosen = { readonly [property: string]: string };

/** A property as the schemas that have it describe it. */
export interface FoundProperty {
  /** Whether every schema that has the property requires it. Undefined for the items of an array. */
  readonly required: boolean | undefined;
  /** What it may be: alternatives, each a schema without alternatives. */
  readonly schemas: readonly JsonObject[];
}

/**
 * Finds the property at a path as `inputs[].type`, through references and alternatives.
 * Undefined when no alternative has it.
 */
export function propertyAt(
  document: JsonObject,
  schema: unknown,
  path: string,
  chosen: Chosen = {},
): FoundProperty | undefined {
  let found: FoundProperty | undefined = { required: true, schemas: flatten(document, schema, chosen) };
  for (const step of path.split(/\.|(?=\[\])/).filter((part) => part !== "")) {
    const holders: readonly JsonObject[] = found?.schemas.filter((holder) => isObject(child(holder, step))) ?? [];
    if (holders.length === 0) return undefined;
    found = {
      required: step === "[]" ? undefined : holders.every((holder) => arrayAt(holder, "required").includes(step)),
      schemas: holders.flatMap((holder) => flatten(document, child(holder, step), chosen)),
    };
  }
  return found;
}

function child(holder: JsonObject, step: string): unknown {
  return step === "[]" ? holder.items : objectAt(holder, "properties")[step];
}

/** What a schema may be. The parts of an `allOf` count as one schema each: a property of any of them is a property. */
function flatten(document: JsonObject, schema: unknown, chosen: Chosen): readonly JsonObject[] {
  const resolved = resolve(document, schema);
  if (!isObject(resolved)) return [];
  const parts = arrayAt(resolved, "allOf").flatMap((part) => flatten(document, part, chosen));
  const alternatives = [...arrayAt(resolved, "anyOf"), ...arrayAt(resolved, "oneOf")];
  const meant = alternatives.filter((member) => isMeant(document, member, chosen));
  const named = meant.length > 0 ? meant : alternatives;
  return [resolved, ...parts, ...named.flatMap((member) => flatten(document, member, chosen))];
}

/** Whether an alternative says of one of the chosen properties that it has just this value. */
function isMeant(document: JsonObject, member: unknown, chosen: Chosen): boolean {
  const parts = flatten(document, member, {});
  return Object.entries(chosen).some(([name, value]) =>
    parts.some((part) => {
      const property = resolve(document, objectAt(part, "properties")[name]);
      const values = isObject(property) ? [property.const, ...arrayAt(property, "enum")] : [];
      return values.filter((one) => one !== undefined).join() === value;
    }),
  );
}
