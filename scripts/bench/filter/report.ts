import { table } from "../table.ts";
import type { FilterFigures } from "./measure.ts";

/** What noise may add before it counts as a failure. */
const allowance = 0.05;

export function isWithin({ text, ratio }: FilterFigures): boolean {
  return ratio.median <= text.atMost + allowance;
}

export function report(figures: readonly FilterFigures[], rounds: number): string {
  const head = ["filter", "ratio", "quartiles", "noise", "ns a text", "bar", ""];
  const rows = figures.map((row) => [
    row.text.name,
    row.ratio.median.toFixed(2),
    `${row.ratio.lower.toFixed(2)}..${row.ratio.upper.toFixed(2)}`,
    row.noise.median.toFixed(2),
    row.nanoseconds.median.toFixed(0),
    `≤ ${row.text.atMost.toFixed(2)} + ${allowance}`,
    isWithin(row) ? "ok" : "FAILED",
  ]);
  const note = [
    `CPU time to make a $filter and percent-encode it; medians and quartiles of ${rounds} rounds.`,
    "Ratios are to a template string with the same text, taken before and after in the same round.",
  ].join("\n");
  return `${table(head, rows)}\n\n${note}`;
}
