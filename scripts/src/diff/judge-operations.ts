import type { JsonObject } from "../json.ts";
import { cutToChanged } from "./cut-to-changed.ts";
import type { Fit } from "./judge-types.ts";

/** What TypeScript thinks of the operations that two documents have in common; those that say the same are left out. */
export async function judgeOperations(before: JsonObject, after: JsonObject): Promise<readonly Fit[]> {
  const fits: Fit[] = [];
  for (const [old, now] of cutToChanged(before, after)) {
    // Loaded when needed: the generator and its compiler take longer to load than most pairs take to compare.
    const { emitTypes } = await import("../emit/emit-types.ts");
    const { judgeTypes } = await import("./judge-types.ts");
    const [types, others] = [await emitTypes(old, "compiler"), await emitTypes(now, "compiler")];
    fits.push(...judgeTypes(types, others));
  }
  return fits;
}
