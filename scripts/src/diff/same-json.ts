import { isDeepStrictEqual } from "node:util";

/** Whether two parsed values say the same. */
export function sameJson(a: unknown, b: unknown): boolean {
  return isDeepStrictEqual(a, b);
}
