/** Reads a property that may not be there; dots go down into objects, as `_links.next.href`. */
export function propertyOf(value: unknown, path: string): unknown {
  // Nearly every name is a plain one and there: then nobody looks for dots, and makes no list of names.
  const plain = isObject(value) ? value[path] : undefined;
  if (plain !== undefined || !path.includes(".")) return plain;
  return path.split(".").reduce<unknown>((at, name) => (isObject(at) ? at[name] : undefined), value);
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

/** A text that says something; everything else counts as missing. */
export function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}
