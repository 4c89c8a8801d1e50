/** Reads a property of an answer that may not be there; dots go down into objects. */
export function propertyOf(value: unknown, path: string): unknown {
  return path
    .split(".")
    .reduce<unknown>((at, name) => (typeof at === "object" && at !== null ? Reflect.get(at, name) : undefined), value);
}

/** The same, as a text; empty where there is none. */
export function textAt(value: unknown, path: string): string {
  const text = propertyOf(value, path);
  return typeof text === "string" ? text : "";
}
