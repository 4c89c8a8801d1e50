import { InvalidArgumentError, mustBe } from "@reality-apis/core";
import { combine } from "./combine.ts";
import { encodedLength } from "./encoded-length.ts";
import type { Filter } from "./filter.ts";
import { membership } from "./membership.ts";

/**
 * Cuts a filter that is too long for an address into several, each at most `maxLength` characters as `encodedLength`
 * counts them. A job fulfils one of them if, and only if, it fulfils the whole. It may fulfil two, as where both sides of
 * an `or` hold, or where a job has several inputs: list with that in mind. A filter that fits comes back alone.
 *
 * Cut are the values of `oneOf` and the sides of `or`, also within an `and`, whose other conditions each piece repeats.
 *
 * @throws InvalidArgumentError when what can't be cut is longer than `maxLength` by itself: one comparison, what `raw` was
 * given, or an `and` of such; and when `maxLength` is no whole number above 0.
 */
export function splitFilter(filter: Filter, maxLength: number): Filter[] {
  mustBe("a whole number above 0", Number.isInteger(maxLength) && maxLength > 0, "maxLength", maxLength);
  const length = encodedLength(filter);
  if (length <= maxLength) return [filter];
  const cut = cutOf(filter);
  if (!cut) {
    throw new InvalidArgumentError("filter", `can't be cut below ${length} characters, and maxLength is ${maxLength}`);
  }
  return pack(cut, maxLength);
}

/** How a filter can be cut: into two parts or more, of which any stretch makes a filter again. */
interface Cut {
  readonly parts: number;
  readonly join: (from: number, to: number) => Filter;
}

function cutOf(filter: Filter): Cut | undefined {
  if (filter.kind === "membership" && filter.literals.length > 1) {
    const { field, literals } = filter;
    return { parts: literals.length, join: (from, to) => membership(field, literals.slice(from, to)) };
  }
  if (filter.kind === "or") {
    return { parts: filter.filters.length, join: (from, to) => combine("or", filter.filters.slice(from, to)) };
  }
  return filter.kind === "and" ? cutWithin(filter.filters) : undefined;
}

/** Cuts the longest of the conditions that can be cut, and repeats the others: A and (B or C) is A and B, or A and C. */
function cutWithin(filters: readonly Filter[]): Cut | undefined {
  const cuttable = filters.flatMap((filter) => {
    const cut = cutOf(filter);
    return cut ? [{ filter, cut, length: encodedLength(filter) }] : [];
  });
  const [longest] = cuttable.toSorted((a, b) => b.length - a.length);
  if (!longest) return undefined;
  const { filter, cut } = longest;
  const join: Cut["join"] = (from, to) =>
    combine(
      "and",
      filters.map((each) => (each === filter ? cut.join(from, to) : each)),
    );
  return { parts: cut.parts, join };
}

/** As few pieces as there can be of parts in this order: each takes as many as fit. */
function pack(cut: Cut, maxLength: number): Filter[] {
  const pieces: Filter[] = [];
  for (let from = 0; from < cut.parts; ) {
    const to = reach(cut, from, maxLength);
    // A part that is too long alone is cut further, or refused.
    pieces.push(...splitFilter(cut.join(from, to), maxLength));
    from = to;
  }
  return pieces;
}

/** How far a piece gets, at least one part: steps that double until one is too long, then halve. */
function reach({ parts, join }: Cut, from: number, maxLength: number): number {
  const fits = (to: number): boolean => to <= parts && encodedLength(join(from, to)) <= maxLength;
  let to = from + 1;
  let step = 1;
  for (; fits(to + step); step *= 2) to += step;
  for (; step >= 1; step = Math.floor(step / 2)) if (fits(to + step)) to += step;
  return to;
}
