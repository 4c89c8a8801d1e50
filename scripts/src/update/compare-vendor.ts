import { compareOperations } from "../diff/compare-operations.ts";
import { createWalk } from "../diff/diff-documents.ts";
import { judge } from "../diff/judge.ts";
import { operationsOf } from "../diff/operations-of.ts";
import { spreadUses } from "../diff/spread-uses.ts";
import type { JsonObject } from "../json.ts";
import type { Spec } from "../spec/spec.ts";
import type { Match } from "./match-service.ts";
import { type Sifted, siftChanges } from "./sift-changes.ts";

/** What a document of the service says otherwise, and what its schemas are called here. */
export interface VendorComparison extends Sifted {
  /** The curated name of each of its schemas, by the way it is used and its own name, as `request jobInput`. */
  readonly names: ReadonlyMap<string, string>;
}

/** Compares a document of the service with the curated specification, as far as it is about the wire. */
export function compareVendor(spec: Spec, vendor: JsonObject, { prefix }: Match): VendorComparison {
  const walk = createWalk(spec.document, vendor, "before");
  compareOperations(walk, operationsOf(spec.document), operationsOf(vendor, prefix));
  spreadUses(walk);
  const names = new Map<string, string>();
  for (const { key, uses } of walk.nodes.values()) {
    const [ours = "", theirs = ""] = key.split(" -> ");
    if (ours.startsWith("(") || theirs === "" || theirs.startsWith("(")) continue;
    for (const use of uses.keys()) names.set(`${use === "request" ? use : "response"} ${theirs}`, ours);
  }
  return { ...siftChanges(judge(walk)), names };
}
