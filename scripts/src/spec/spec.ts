import type { JsonObject } from "../json.ts";
import type { Pointer } from "../pointer.ts";
import type { RegistryEntry } from "../read-registry.ts";

/** A specification with the parts of other files that it refers to in one document. */
export interface Spec {
  readonly entry: RegistryEntry;
  /** The whole specification; its references lead to its own components only. */
  readonly document: JsonObject;
  /** The files it is made of, sorted. */
  readonly files: readonly string[];
  /** SHA-256 over the names and contents of those files. */
  readonly sha256: string;
  /** The file and line of a place in the document, also of one that came from another file. */
  locate(pointer: Pointer): { readonly file: string; readonly line: number };
}
