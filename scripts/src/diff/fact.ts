import type { Pointer } from "../pointer.ts";

/**
 * Which way a value goes: we send it, the service sends it, or the service sends it and the specification says that
 * other values may come (an open enum).
 */
export type Use = "request" | "response" | "open response";

/** One difference, before anybody has judged it. */
export interface Fact {
  /** What happened; the rules say what it means. */
  readonly kind: string;
  /** The properties that lead there from the schema or the part of the call; `[]` stands for the items of an array. */
  readonly path: readonly string[];
  /** The name of what was added, removed or changed, where the path does not say it. */
  readonly detail?: string;
  readonly before?: unknown;
  readonly after?: unknown;
  /** Whether the list of values or alternatives that changed is open on both sides. */
  readonly open?: boolean;
  /** Where it stands in the document before; of something new, where it would stand. */
  readonly beforeAt?: Pointer;
  /** Where it stands in the document after. */
  readonly afterAt?: Pointer;
}
