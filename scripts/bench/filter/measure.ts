import { type Quartiles, quartiles } from "../quartiles.ts";
import type { FilterText } from "./texts.ts";

/** What one filter cost. */
export interface FilterFigures {
  readonly text: FilterText;
  /** Our CPU time in multiples of the template's, each taken in the same round. */
  readonly ratio: Quartiles;
  /** The template after ours in multiples of the one before: what the machine alone does to a ratio. */
  readonly noise: Quartiles;
  /** CPU time of one text of ours, in nanoseconds. */
  readonly nanoseconds: Quartiles;
}

/**
 * Measures both ways side by side: the template, ours, and the template again, so that what slows the machine down for a
 * while slows down both alike. Ours is compared with the mean of the template before and after.
 */
export function measure(text: FilterText, rounds: number): FilterFigures {
  const round = (): readonly [before: number, ours: number, after: number] => [
    spend(text, text.template),
    spend(text, text.ours),
    spend(text, text.template),
  ];
  for (let warmUp = 0; warmUp < 5; warmUp += 1) {
    round();
    requireSame(text, warmUp);
  }
  const times = Array.from({ length: rounds }, round);
  return {
    text,
    ratio: quartiles(times.map(([before, ours, after]) => (2 * ours) / (before + after))),
    noise: quartiles(times.map(([before, , after]) => after / before)),
    nanoseconds: quartiles(times.map(([, ours]) => ours)),
  };
}

/** Two ways are compared only if they come to the same. */
function requireSame({ name, template, ours }: FilterText, round: number): void {
  if (template(round) !== ours(round)) throw new Error(`"${name}" is not one text: ${template(round)}, ${ours(round)}`);
}

/** CPU time of the process for one text, in nanoseconds: a busy neighbour counts less in it than in wall time. */
function spend({ texts }: FilterText, make: (round: number) => string): number {
  let length = 0;
  const before = process.cpuUsage();
  for (let round = 0; round < texts; round += 1) length += make(round).length;
  const { user, system } = process.cpuUsage(before);
  if (length === 0) throw new Error("the filters are empty");
  return ((user + system) * 1000) / texts;
}
