import type { OptionalKey, RequiredKey } from "../../fields/required-key.ts";
import type { OutputIds } from "./output-ids.ts";
import type { Place } from "./places.ts";

/** Outputs that every job of a type has, whether they were named or not. */
export type FixedPlaces<Outputs> = { readonly [Key in RequiredKey<Outputs>]: Place<Outputs[Key]> };

/** Outputs that a job has if it was asked for them. */
export type NamedPlaces<Outputs> = { readonly [Key in OptionalKey<Outputs>]-?: Place<NonNullable<Outputs[Key]>> };

/**
 * The outputs of a job type, as a table that the type of the answer has to agree with; gives those of a request that
 * names them, whatever the case it names them in.
 */
export function outputsOf<Outputs extends object>(
  fixed: FixedPlaces<Outputs>,
  named: NamedPlaces<Outputs>,
): (names: readonly string[], ids: OutputIds) => Outputs;
export function outputsOf(
  fixed: Readonly<Record<string, Place<unknown>>>,
  named: Readonly<Record<string, Place<unknown>>>,
): (names: readonly string[], ids: OutputIds) => object {
  return (names, ids) => {
    const asked = new Set(names.map((name) => name.toLowerCase()));
    const shown = [
      ...Object.entries(fixed),
      ...Object.entries(named).filter(([name]) => asked.has(name.toLowerCase())),
    ];
    return Object.fromEntries(shown.map(([name, place]) => [name, place(ids)]));
  };
}
