import type { ServiceDescription } from "@reality-apis/core";
import type { Filter } from "../../filters/filter.ts";
import { filterFor } from "../../filters/filter-for.ts";
import { renderFilter } from "../../filters/render.ts";

/** Some jobs, and the expression that finds just them. */
export interface IdFilter {
  readonly jobIds: readonly string[];
  readonly expression: string;
}

/**
 * Cuts a set of jobs into filters that fit into an address each: by `in` where the service has it, else by `or`. A
 * service that can't filter by id gives none.
 */
export function idFilters(service: ServiceDescription, jobIds: readonly string[], maxQueryLength: number): IdFilter[] {
  const operators = service.filter.id?.operators ?? [];
  const filterOf = operators.includes("in") ? oneOf(service) : operators.includes("eq") ? anyOf(service) : undefined;
  if (!filterOf) return [];
  const filters: IdFilter[] = [];
  let chunk: string[] = [];
  const close = (): void => {
    const expression = chunk.length === 0 ? undefined : renderFilter(filterOf(chunk));
    if (expression !== undefined) filters.push({ jobIds: chunk, expression });
    chunk = [];
  };
  for (const jobId of jobIds.filter((id) => canFilter(filterOf, id))) {
    const longer = renderFilter(filterOf([...chunk, jobId])) ?? "";
    if (chunk.length > 0 && queryLength(service, longer) > maxQueryLength) close();
    chunk.push(jobId);
  }
  close();
  return filters;
}

/** Measured as it goes out: the address parser turns each quote into three signs more than `encodeURIComponent` does. */
function queryLength({ list }: ServiceDescription, expression: string): number {
  const encoded = encodeURIComponent(expression).replaceAll("'", "%27");
  return `${list.filter}=${encoded}&${list.pageSize}=${list.maxPageSize}`.length;
}

/** An id that is no GUID can't stand in a filter; its job is watched by its progress alone. */
function canFilter(filterOf: IdsToFilter, jobId: string): boolean {
  try {
    filterOf([jobId]);
    return true;
  } catch {
    return false;
  }
}

type IdsToFilter = (jobIds: readonly string[]) => Filter;

function oneOf(service: ServiceDescription): IdsToFilter {
  const { oneOf: among } = filterFor({ service });
  return (jobIds) => among("id", jobIds);
}

function anyOf(service: ServiceDescription): IdsToFilter {
  const { eq, or } = filterFor({ service });
  return (jobIds) => or(...jobIds.map((jobId) => eq("id", jobId)));
}
