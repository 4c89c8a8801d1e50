/** What was given, in a word: a number as it is, all else by its kind, since a text may be a secret. */
export function kindOf(value: unknown): string {
  if (typeof value === "string") return value.trim() ? "a text" : "an empty text";
  // Of an object the word of its class, as `AbortController`, which says more than the type.
  return Object(value) === value ? {}.toString.call(value).slice(8, -1) : String(value);
}
