import { table } from "../table.ts";
import type { Figure } from "./figure.ts";

/** NaN keeps within nothing. */
export function isMet({ value, limit }: Figure): boolean {
  return "atMost" in limit ? value <= limit.atMost : value >= limit.atLeast;
}

export function report(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => {
    const { name, value, unit, limit } = figure;
    const bound = "atMost" in limit ? `at most ${limit.atMost}` : `at least ${limit.atLeast}`;
    return [name, `${value.toFixed(1)} ${unit}`, bound, isMet(figure) ? "met" : "MISSED"];
  });
  return table(["the emulator with 10,000 jobs", "measured", "limit", ""], rows);
}
