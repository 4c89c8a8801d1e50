import { isObject } from "../../src/json.ts";
import type { Pointer } from "../../src/pointer.ts";

/** A copy of a value with another one at a place, which may be new; undefined takes a property away. */
export function replaceAt(value: unknown, at: Pointer, by: unknown): unknown {
  const [key, ...rest] = at;
  if (key === undefined) return by;
  if (Array.isArray(value)) return value.map((item, index) => (`${index}` === key ? replaceAt(item, rest, by) : item));
  if (!isObject(value)) return value;
  const { [key]: old, ...others } = value;
  const child = replaceAt(old, rest, by);
  return child === undefined ? others : { ...others, [key]: child };
}
