import type { Pointer } from "../pointer.ts";

/** One edit of a specification: what stands at a place, what is added to a list, or taken out of it. */
export interface SpecEdit {
  readonly do: "set" | "add" | "take" | "delete";
  readonly at: Pointer;
  readonly value?: unknown;
}
