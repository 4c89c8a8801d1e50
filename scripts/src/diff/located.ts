import type { Pointer } from "../pointer.ts";

/** A schema, and where it stands in its document. */
export interface Located {
  readonly schema: unknown;
  readonly at: Pointer;
}
