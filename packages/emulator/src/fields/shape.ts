import { closedObjectOf } from "./fields.ts";
import type { Kind } from "./kinds.ts";
import type { OptionalKey, RequiredKey } from "./required-key.ts";

/** A kind for each property that must be there. */
export type RequiredKinds<T> = { readonly [Key in RequiredKey<T>]: Kind<T[Key]> };

/** A kind for each property that may be left out or null. */
export type OptionalKinds<T> = { readonly [Key in OptionalKey<T>]-?: Kind<NonNullable<T[Key]>> };

/** An object type whose properties are never null. */
export type WithoutNulls<T> = { [Key in keyof T]: Exclude<T[Key], null> };

/**
 * An object with these properties and no other, as a table that the type of a request has to agree with. Properties
 * that are null are left out.
 */
export function shape<T extends object>(required: RequiredKinds<T>, optional: OptionalKinds<T>): Kind<WithoutNulls<T>>;
export function shape(
  required: Readonly<Record<string, Kind<unknown>>>,
  optional: Readonly<Record<string, Kind<unknown>>>,
): Kind<object> {
  return closedObjectOf((fields) => {
    const entries: [string, unknown][] = [];
    let isWhole = true;
    for (const [name, kind] of Object.entries(required)) {
      const value = fields.required(name, kind);
      if (value === undefined) isWhole = false;
      entries.push([name, value]);
    }
    for (const [name, kind] of Object.entries(optional)) {
      const value = fields.optional(name, kind);
      if (value !== undefined) entries.push([name, value]);
    }
    return isWhole ? Object.fromEntries(entries) : undefined;
  });
}
