import { HOUR_MS, MINUTE_MS } from "../time/durations.ts";

/** How many requests an OAuth client may send. */
export interface RequestLimits {
  /** Default: any number. */
  readonly perMinute?: number;
  /** Default: any number. */
  readonly perHour?: number;
}

/** The tier of a subscription: `community` has 500 requests a minute and 5,000 an hour, `standard` 5,000 a minute. */
export type Tier = "community" | "standard";

/** A tier's limits, and what answers call it. */
export interface NamedLimits {
  readonly name: string;
  readonly limits: readonly { readonly windowMs: number; readonly requests: number }[];
}

const TIERS: Readonly<Record<Tier, NamedLimits>> = {
  community: { name: "Community", ...limitsOf({ perMinute: 500, perHour: 5000 }) },
  standard: { name: "Standard", ...limitsOf({ perMinute: 5000 }) },
};

/** Throws a RangeError for a tier that there is not, and for limits that are no whole numbers above 0. */
export function namedLimits(tier: Tier | RequestLimits): NamedLimits {
  if (typeof tier === "object") return { name: "Custom", ...limitsOf(tier) };
  if (Object.hasOwn(TIERS, tier)) return TIERS[tier];
  throw new RangeError(`There is no tier '${tier}': choose community or standard, or give numbers.`);
}

function limitsOf({ perMinute, perHour }: RequestLimits): Pick<NamedLimits, "limits"> {
  return { limits: [...limit("perMinute", MINUTE_MS, perMinute), ...limit("perHour", HOUR_MS, perHour)] };
}

function limit(name: string, windowMs: number, requests: number | undefined): NamedLimits["limits"] {
  if (requests === undefined) return [];
  if (Number.isSafeInteger(requests) && requests > 0) return [{ windowMs, requests }];
  throw new RangeError(`The limit ${name} cannot be ${requests}: give a whole number above 0, or leave it out.`);
}
