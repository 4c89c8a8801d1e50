import properties from "../fixtures/documents/properties.json" with { type: "json" };
import type { Chosen } from "./schemas-at.ts";

/** A row of what documents say about the properties of one shape, and all the places where that shape stands. */
export interface DocumentedProperties {
  readonly page: string;
  readonly service: string;
  readonly version: string;
  /** Operation, `request` or status, and the way to the shape, as `jobs-get-all 200 jobs[]`. */
  readonly places: readonly string[];
  /** Which of several shapes is meant. */
  readonly when?: Chosen;
  /** A property that only this one of two shapes has, where nothing else tells them apart. */
  readonly having?: string;
  readonly properties: { readonly [path: string]: string };
  readonly values?: { readonly [path: string]: readonly string[] };
}

/** What the documents say about properties, written down from them and not from the specifications. */
export const documentedProperties: readonly DocumentedProperties[] = properties.map(
  ({ when, properties: told, values, ...row }) => ({
    ...row,
    properties: defined(told),
    ...(values && { values: defined(values) }),
    ...(when && { when: defined(when) }),
  }),
);

/** JSON gives the rows one type with the keys of all. */
function defined<Value>(told: { readonly [key: string]: Value | undefined }): { [key: string]: Value } {
  const entries = Object.entries(told).flatMap(([key, value]): [string, Value][] =>
    value === undefined ? [] : [[key, value]],
  );
  return Object.fromEntries(entries);
}
