import { type Filter, filterFor, renderFilter } from "@reality-apis/helpers";
import { service } from "@reality-apis/reality-conversion";

/** The same `$filter`, percent-encoded, made in two ways. */
export interface FilterText {
  readonly name: string;
  /** How many texts one measurement makes. */
  readonly texts: number;
  /** A template string: checks nothing, and doubles no quote. */
  readonly template: (round: number) => string;
  /** Our filters, with every check. */
  readonly ours: (round: number) => string;
  /** The most time ours may take, as a multiple of the template's. */
  readonly atMost: number;
}

const { eq, gt, lt, oneOf, and } = filterFor({ service });
const since = "2026-06-24T13:00:00Z";
const until = "2026-09-24T13:00:00Z";
const states = ["success", "failed", "active", "cancelled"] as const;
const names = ["Quarry", "Site scan", "Bridge north", "Bridge south"] as const;
const ids = [
  "cc3d35cc-416a-4262-9714-b359da70b419",
  "510cd1a3-3703-4729-b08c-fecd9c87c3be",
  "58e0c0ca-f730-4e5b-808d-1c8cacacb4d4",
] as const;
const lists = [idList("3ddee08c"), idList("7c1be2a0")] as const;

/** The filters that people write. Each round has values of its own, as a program's would. */
export function filterTexts(): readonly FilterText[] {
  return [stateAndDate, nameAndDate, fourComparisons, hundredIds];
}

const stateAndDate: FilterText = {
  name: "two comparisons: state, date",
  texts: 20_000,
  template: (round) => encodeURIComponent(`state eq '${at(states, round)}' and createdDateTime gt ${since}`),
  ours: (round) => encoded(and(eq("state", at(states, round)), gt("createdDateTime", since))),
  atMost: 1.7,
};

const nameAndDate: FilterText = {
  name: "two comparisons: name, date",
  texts: 20_000,
  template: (round) => encodeURIComponent(`name eq '${at(names, round)}' and createdDateTime gt ${since}`),
  ours: (round) => encoded(and(eq("name", at(names, round)), gt("createdDateTime", since))),
  atMost: 1.7,
};

const fourComparisons: FilterText = {
  name: "four comparisons",
  texts: 10_000,
  template: (round) =>
    encodeURIComponent(
      `iTwinId eq ${at(ids, round)} and state eq '${at(states, round)}' and createdDateTime gt ${since} and createdDateTime lt ${until}`,
    ),
  ours: (round) =>
    encoded(
      and(
        eq("iTwinId", at(ids, round)),
        eq("state", at(states, round)),
        gt("createdDateTime", since),
        lt("createdDateTime", until),
      ),
    ),
  atMost: 1.7,
};

const hundredIds: FilterText = {
  name: "a list of 100 ids",
  texts: 300,
  template: (round) =>
    encodeURIComponent(
      `id in (${at(lists, round)
        .map((value) => `'${value}'`)
        .join(",")})`,
    ),
  ours: (round) => encoded(oneOf("id", at(lists, round))),
  atMost: 1.25,
};

function at<Value>(values: readonly [Value, ...Value[]], round: number): Value {
  return values[round % values.length] ?? values[0];
}

function encoded(filter: Filter): string {
  return encodeURIComponent(renderFilter(filter) ?? "");
}

function idList(start: string): readonly string[] {
  return Array.from({ length: 100 }, (_, index) => `${start}-01e8-44a5-8e56-${String(index).padStart(12, "0")}`);
}
