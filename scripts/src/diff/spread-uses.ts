import type { Use } from "./fact.ts";
import { addUse, type Walk, type WalkNode } from "./walk.ts";

/** Tells every schema which operations use it, and which way its values go, from the parts of the calls on. */
export function spreadUses(walk: Walk): void {
  const parts = [...walk.nodes.values()].filter(({ label }) => label.schema === undefined);
  const starts = parts.flatMap((node) =>
    [...node.uses].flatMap(([use, operations]) => [...operations].map((operation) => ({ node, use, operation }))),
  );
  for (const { node, use, operation } of starts) spread(walk, node, use, operation);
}

function spread(walk: Walk, start: WalkNode, startUse: Use, operation: string): void {
  const waiting: (readonly [node: WalkNode, use: Use])[] = [[start, startUse]];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [node, use] = next;
    for (const [key, open] of node.edges) {
      const child = walk.nodes.get(key);
      // A schema within an open one is not open by that: only the list of values is.
      const childUse = use === "request" ? "request" : open ? "open response" : "response";
      if (!child || child.uses.get(childUse)?.has(operation)) continue;
      addUse(child, childUse, operation);
      waiting.push([child, childUse]);
    }
  }
}
