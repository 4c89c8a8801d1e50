/** A property of a value that may be anything; `undefined` where there is none. */
export function property(value: unknown, name: string): unknown {
  return Reflect.get(Object(value), name);
}
