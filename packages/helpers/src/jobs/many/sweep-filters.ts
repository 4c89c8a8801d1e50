import type { FilterField, ServiceDescription, StateMeaning } from "@reality-apis/core";
import { encodedLength } from "../../filters/encoded-length.ts";
import type { Filter } from "../../filters/filter.ts";
import { filterFor } from "../../filters/filter-for.ts";
import { meaningOf } from "../states.ts";

/** The filters that a sweep can ask by, as far as the service has them. */
export interface SweepFilters {
  /** Just these jobs. Throws for an id that can't stand in a filter. */
  readonly byIds: (jobIds: readonly string[]) => Filter;
  /** Those of them that have ended; missing where the service can't filter so. */
  readonly endedByIds: ((jobIds: readonly string[]) => Filter) | undefined;
  /** The jobs of an iTwin that have not ended; missing where the service can't filter so, or no iTwin is given. */
  readonly unfinished: Filter | undefined;
}

const ends: readonly StateMeaning[] = ["succeeded", "failed", "cancelled"];

/** Finds out from the service's description which filters there are. A service that can't filter by id has none. */
export function sweepFilters(service: ServiceDescription, iTwinId: string | undefined): SweepFilters | undefined {
  const byIds = anyOf(service, "id");
  if (!byIds) return undefined;
  const { and, eq } = filterFor({ service });
  const ended = statesFilter(service, ends);
  const going = statesFilter(service, ["waiting", "running", "ending"]);
  const canAskByITwin = service.filter.iTwinId?.operators.includes("eq");
  return {
    byIds,
    endedByIds: ended && ((jobIds) => and(byIds(jobIds), ended)),
    unfinished: going && canAskByITwin && iTwinId !== undefined ? and(eq("iTwinId", iTwinId), going) : undefined,
  };
}

/** How many ids a query of so many characters holds, at least one. All GUIDs are of one length. */
export function idsWithin(service: ServiceDescription, filterOf: SweepFilters["byIds"], maxLength: number): number {
  const { filter, pageSize, maxPageSize } = service.list;
  const around = `${filter}=&${pageSize}=${maxPageSize}`.length;
  const lengthOf = (count: number): number => around + encodedLength(filterOf(Array<string>(count).fill(sample)));
  const [two, three] = [lengthOf(2), lengthOf(3)];
  if (two > maxLength) return 1;
  return Math.min(maxPageSize, 2 + Math.floor((maxLength - two) / (three - two)));
}

const sample = "00000000-0000-4000-8000-000000000000";

/** The states of some meanings, in the words of the filter: only if it has a word for each state of the specification. */
function statesFilter(service: ServiceDescription, meanings: readonly StateMeaning[]): Filter | undefined {
  const words = meanings.flatMap((meaning) => service.states[meaning]);
  const known = service.filter.state?.values ?? words;
  const hasAll = words.every((word) => known.some((value) => value.toLowerCase() === word.toLowerCase()));
  const wanted = known.filter((value) => meanings.some((meaning) => meaning === meaningOf(service, value)));
  return hasAll && wanted.length > 0 ? anyOf(service, "state")?.(wanted) : undefined;
}

/** One of several values: by a list of values where the service has that, else by `or`. */
function anyOf(service: ServiceDescription, name: string): SweepFilters["byIds"] | undefined {
  const field: FilterField | undefined = service.filter[name];
  const { oneOf, eq, or } = filterFor({ service });
  if (field?.operators.includes("in")) return (values) => oneOf(name, values);
  if (field?.operators.includes("eq")) return (values) => or(...values.map((value) => eq(name, value)));
  return undefined;
}
