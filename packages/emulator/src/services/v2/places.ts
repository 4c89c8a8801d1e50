import type { OutputIds } from "./output-ids.ts";

/** Where an output is put, as the answer says it. */
export type Place<Value> = (ids: OutputIds) => Value;

/** As reality data: its id. */
export const realityData: Place<string> = (ids) => ids.next();

/** As reality data: its id, within an object. */
export const location: Place<{ location: string }> = (ids) => ({ location: ids.next() });

/** In the bucket: its path, in a folder of its own. */
export function bucketPath(name: string): Place<string> {
  return (ids) => `bkt:${ids.next()}/${name}`;
}
