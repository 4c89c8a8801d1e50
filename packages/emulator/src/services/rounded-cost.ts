/** A cost with two digits after the point; one that is beyond all numbers becomes the largest or smallest there is. */
export function roundedCost(cost: number): number {
  const rounded = Math.round(cost * 100) / 100;
  return Number.isFinite(rounded) ? rounded : Math.sign(cost) * Number.MAX_VALUE;
}
