/** A place in a document: the keys and indexes that lead to it. */
export type Pointer = readonly string[];

/** Reads the fragment of a reference, as `/components/schemas/Job`. */
export function parsePointer(fragment: string): Pointer {
  if (fragment === "") return [];
  const parts = fragment.replace(/^\//, "").split("/");
  // Few places have a name to unescape, and every reference is read many times.
  return fragment.includes("~") ? parts.map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~")) : parts;
}

/** Writes a pointer as a URI fragment, as a JSON Schema reference needs it. */
export function printPointer(pointer: Pointer): string {
  return pointer.map((part) => `/${encodeURIComponent(part.replaceAll("~", "~0").replaceAll("/", "~1"))}`).join("");
}
