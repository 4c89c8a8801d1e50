import type { Comparison } from "./expression.ts";
import type { Filter } from "./filter.ts";

/**
 * Compares the instant that a job was created at with another. That one is brought to milliseconds, as numbers of nanoseconds
 * cost too much to reckon with for each job.
 */
export function compileDate({ operator, values }: Comparison): Filter {
  const compare = COMPARISONS[operator === "in" ? "eq" : operator];
  const instants = values.map((value) => comparable(BigInt(value)));
  return ({ createdDateTime }) => instants.some((instant) => compare(Math.floor(createdDateTime), instant));
}

const COMPARISONS = {
  eq: (created: number, instant: number) => created === instant,
  ne: (created: number, instant: number) => created !== instant,
  lt: (created: number, instant: number) => created < instant,
  le: (created: number, instant: number) => created <= instant,
  gt: (created: number, instant: number) => created > instant,
  ge: (created: number, instant: number) => created >= instant,
} as const;

/** Milliseconds; an instant between two of them, wherever it is, lies before, after and apart from the same as half-way. */
function comparable(nanoseconds: bigint): number {
  const rest = ((nanoseconds % 1_000_000n) + 1_000_000n) % 1_000_000n;
  return Number((nanoseconds - rest) / 1_000_000n) + (rest === 0n ? 0 : 0.5);
}
