import type { JsonObject } from "../json.ts";
import type { Change } from "./change.ts";
import { compareDocument } from "./compare-document.ts";
import { compareOperations } from "./compare-operations.ts";
import { compareSchemas } from "./compare-schemas.ts";
import { compareService } from "./compare-service.ts";
import { foldChanges } from "./fold-changes.ts";
import { judge } from "./judge.ts";
import { levels } from "./level.ts";
import { operationsOf } from "./operations-of.ts";
import { spreadUses } from "./spread-uses.ts";
import type { Walk } from "./walk.ts";

/** Compares two curated documents, whose references lead to their own components only. The gravest change comes first. */
export function diffDocuments(before: JsonObject, after: JsonObject): readonly Change[] {
  const walk = createWalk(before, after);
  const operations = { before: operationsOf(before), after: operationsOf(after) };
  compareDocument(walk);
  compareOperations(walk, operations.before, operations.after);
  compareService(walk, operations.before, operations.after);
  spreadUses(walk);
  return foldChanges(judge(walk)).toSorted((a, b) => levels.indexOf(b.level) - levels.indexOf(a.level));
}

/** A comparison that has not begun. */
export function createWalk(before: JsonObject, after: JsonObject, openness: Walk["openness"] = "both"): Walk {
  const walk: Walk = {
    ...{ before, after, openness, nodes: new Map() },
    compare: (place, a, b) => compareSchemas(walk, place, a, b),
  };
  return walk;
}
