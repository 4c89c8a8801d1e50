import type { WriteTypes } from "../emit/type-writer.ts";
import type { JsonObject } from "../json.ts";
import { cutToChanged } from "./cut-to-changed.ts";
import type { Fit } from "./judge-types.ts";

/** What TypeScript thinks of the operations that two documents have in common; those that say the same are left out. */
export async function judgeOperations(before: JsonObject, after: JsonObject): Promise<readonly Fit[]> {
  const fits: Fit[] = [];
  let write: WriteTypes | undefined;
  for (const [old, now] of cutToChanged(before, after)) {
    // Loaded when needed: the generator and its compiler take longer to load than most pairs take to compare.
    const { typeWriter } = await import("../emit/type-writer.ts");
    const { judgeTypes } = await import("./judge-types.ts");
    write ??= typeWriter();
    fits.push(...judgeTypes(await write(old), await write(now)));
  }
  return fits;
}
