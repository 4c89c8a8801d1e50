/** Reads a property that may not be there; dots go down into objects, as `_links.next.href`. */
export function propertyOf(value: unknown, path: string): unknown {
  // Nearly every name is a plain one, and reading it needs no list of names.
  if (!path.includes(".")) return isObject(value) ? Reflect.get(value, path) : undefined;
  return path.split(".").reduce<unknown>((at, name) => (isObject(at) ? Reflect.get(at, name) : undefined), value);
}

export function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

/** A text that says something; everything else counts as missing. */
export function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}
