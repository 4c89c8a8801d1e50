import { isObject } from "../fields/is-object.ts";
import type { Kind } from "../fields/kinds.ts";

/** What has to hold for some properties of an object. */
export type Checks<Value> = { readonly [Key in keyof Value]?: (property: unknown) => boolean };

/**
 * An object of a snapshot. It was checked when it came in as a request, so only that is looked at again which could
 * stop the emulator: who writes a snapshot by hand answers for the rest.
 */
export function keptObject<Value extends object>(checks: Checks<Value> = {}): Kind<Value> {
  const rules: [string, ((property: unknown) => boolean) | undefined][] = Object.entries(checks);
  return (value, path, problems) => {
    if (!isKept<Value>(value)) {
      problems.push({ path, kind: "invalid", value });
      return undefined;
    }
    const properties: Readonly<Record<string, unknown>> = Object.fromEntries(Object.entries(value));
    const wrong = rules.filter(([name, holds]) => holds?.(properties[name]) === false).map(([name]) => name);
    for (const name of wrong) problems.push({ path: `${path}.${name}`, kind: "invalid", value: properties[name] });
    return wrong.length === 0 ? value : undefined;
  };
}

function isKept<Value extends object>(value: unknown): value is Value {
  return isObject(value);
}
