import { table } from "../table.ts";
import type { CallFigures } from "./measure.ts";

export function isWithin({ subject: { bar }, ratio }: CallFigures): boolean {
  return bar === undefined || ratio.median <= bar.atMost + bar.allowance;
}

export function report(figures: readonly CallFigures[], rounds: number): string {
  const head = ["scenario", "client", "CPU ratio", "quartiles", "µs a call", "bar", ""];
  const rows = figures.map((row) => {
    const { scenario, subject, ratio, microseconds } = row;
    const { bar } = subject;
    return [
      scenario,
      subject.name,
      ratio.median.toFixed(2),
      `${ratio.lower.toFixed(2)}..${ratio.upper.toFixed(2)}`,
      microseconds.median.toFixed(1),
      bar ? `≤ ${bar.atMost.toFixed(2)}${bar.allowance ? ` + ${bar.allowance}` : ""}` : "",
      bar ? (isWithin(row) ? "ok" : "FAILED") : "",
    ];
  });
  const note = [
    `CPU time of the process; medians and quartiles of ${rounds} rounds.`,
    "Ratios are to the first client of a scenario, as it was before and after in the same round.",
  ].join("\n");
  return `${table(head, rows)}\n\n${note}`;
}
