/** Deeper than any specification, and shallow enough for every function that walks through one. */
const maxDepth = 200;

/** Why a file is refused that goes deeper. */
export const tooDeep = `is nested too deeply; at most ${maxDepth} levels are read`;

/** Whether a value has more levels than are read. */
export function isTooDeep(value: unknown, levels: number = maxDepth): boolean {
  if (levels === 0) return true;
  return typeof value === "object" && value !== null && Object.values(value).some((one) => isTooDeep(one, levels - 1));
}
