/** Brings what stands for a percentage on the wire into 0 to 100. Numbers in texts count; everything else is no percentage. */
export function percentageOf(value: unknown): number | undefined {
  const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
  if (typeof number !== "number" || !Number.isFinite(number)) return undefined;
  return Math.min(100, Math.max(0, number));
}

/** A percentage for a person. It is not rounded up: a job at 99.7 % is not at its end. */
export function percentText(percentage: number): string {
  return `${Math.floor(percentage)} %`;
}
