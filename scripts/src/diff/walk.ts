import type { JsonObject } from "../json.ts";
import type { Fact, Use } from "./fact.ts";
import type { Located } from "./located.ts";

/** What the facts of a node are about: a named schema, a part of an operation, or the service as a whole. */
export interface Label {
  /** The name of a schema, which stands for all places that refer to it. */
  readonly schema?: string;
  /** A part of an operation, as `the body of`; the operations are those of the uses. */
  readonly part?: string;
}

/** Two schemas, or two parts of an operation, that are compared once however often they are used. */
export interface WalkNode {
  readonly key: string;
  readonly label: Label;
  readonly facts: Fact[];
  /** Nodes that this one refers to, and whether as an open enum. */
  readonly edges: Map<string, boolean>;
  /** The operations that use it, by the way its values go. Known of the parts; the schemas get it from them. */
  readonly uses: Map<Use, Set<string>>;
}

/** A place within a node. */
export interface WalkPlace {
  readonly node: WalkNode;
  readonly path: readonly string[];
}

/** A comparison of two documents that is under way. */
export interface Walk {
  readonly before: JsonObject;
  readonly after: JsonObject;
  readonly nodes: Map<string, WalkNode>;
  /** Whose word on openness counts: a service's own document closes lists that are open, so there only ours does. */
  readonly openness: "both" | "before";
  /** Compares two schemas at a place, and all below. */
  readonly compare: (place: WalkPlace, before: Located, after: Located) => void;
}

/** The node of that key. `created` says whether it is new, hence has to be compared. */
export function nodeFor(walk: Walk, key: string, label: Label): { readonly node: WalkNode; readonly created: boolean } {
  const known = walk.nodes.get(key);
  if (known) return { node: known, created: false };
  const node: WalkNode = { key, label, facts: [], edges: new Map(), uses: new Map() };
  walk.nodes.set(key, node);
  return { node, created: true };
}

/** A part of an operation, used one way. */
export function partNode(walk: Walk, operation: string, part: string, use: Use): WalkNode {
  const { node } = nodeFor(walk, `${operation} ${part}`, { part });
  addUse(node, use, operation);
  return node;
}

export function addUse(node: WalkNode, use: Use, operation: string): void {
  const operations = node.uses.get(use) ?? new Set();
  node.uses.set(use, operations.add(operation));
}
