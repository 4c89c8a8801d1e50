import type { Excerpt } from "./excerpt.ts";
import type { Fact, Use } from "./fact.ts";
import type { Level } from "./level.ts";

/** One difference of two specifications, with what it means to those who use the client. */
export interface Change {
  /** The same for the same difference each time: its kind and what it is about. */
  readonly id: string;
  readonly kind: string;
  /** What it is about, as a sentence names it. */
  readonly about: string;
  readonly level: Level;
  /** Whether code compiles as before but acts differently. */
  readonly behaviour: boolean;
  /** One sentence for the changelog. */
  readonly text: string;
  /** The operations that it touches, as `GET /jobs`; none if it touches the service as a whole. */
  readonly operations: readonly string[];
  /** Which way the values go. */
  readonly uses: readonly Use[];
  readonly before?: unknown;
  readonly after?: unknown;
  /** What stands there in either document, where something does. */
  readonly excerpts?: { readonly before?: Excerpt; readonly after?: Excerpt };
  /** The difference itself, as found; of several operations, in the first of them. */
  readonly fact: Fact;
}
