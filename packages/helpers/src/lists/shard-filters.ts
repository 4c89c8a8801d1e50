import { InvalidArgumentError, type ServiceDescription } from "@reality-apis/core";

const dayMs = 24 * 60 * 60 * 1000;
/** How far back the first job is looked for, in days: each a quarter of the one before. */
const ages = [1024, 256, 64, 16, 4, 1];
/** Jobs are not spread evenly over time: a shard that is done with one range early takes another. */
const rangesPerShard = 4;

/** How to cut a list into ranges of time. */
export interface ShardFilters {
  /** Expressions that each find the jobs of before some time, the longest ago first, and that time. */
  readonly probes: readonly { readonly expression: string; readonly at: number }[];
  /** The expressions of ranges that together hold each job once: equal parts of the time since then. */
  rangesSince(begin: number): string[];
}

/**
 * Cuts a list by the first of the service's filter fields that is a time and can be asked for both sides of a moment.
 *
 * Each range is open at its beginning and closed at its end, the first has no beginning and the last no end: every job
 * lies in exactly one, also one that is created while the list is read.
 *
 * @param condition what all jobs of the list fulfil, such that ` and ` may follow it
 */
export function shardFilters(
  service: ServiceDescription,
  condition: string,
  shards: number,
): (now: number) => ShardFilters {
  const field = requireField(service);
  const bound = (operator: "gt" | "le", at: number | undefined): string =>
    at === undefined ? "" : ` and ${field} ${operator} ${new Date(at).toISOString()}`;
  return (now) => ({
    probes: ages.map((days) => now - days * dayMs).map((at) => ({ expression: condition + bound("le", at), at })),
    rangesSince(begin) {
      const count = shards * rangesPerShard;
      const cuts = Array.from({ length: count - 1 }, (_, index) => begin + ((now - begin) * (index + 1)) / count);
      return [...cuts, undefined].map((end, index) => condition + bound("gt", cuts[index - 1]) + bound("le", end));
    },
  });
}

function requireField({ filter, title }: ServiceDescription): string {
  const found = Object.entries(filter).find(
    ([, { literal, operators }]) => literal === "dateTime" && operators.includes("gt") && operators.includes("le"),
  );
  if (found) return found[0];
  throw new InvalidArgumentError("shards", `can't be more than 1: ${title} has no filter field for ranges of time`);
}
