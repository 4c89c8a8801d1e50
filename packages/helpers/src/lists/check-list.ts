import { InvalidArgumentError } from "@reality-apis/core";
import { renderFilter } from "../filters/render.ts";
import type { JobClient } from "../job-client.ts";
import { mustBe } from "../must-be.ts";
import { propertyOf } from "../property.ts";
import type { ListOptions } from "./list-options.ts";
import type { PagedOptions } from "./paged-iterable.ts";
import { maxEmptyPagesOf } from "./paginate.ts";

/** What a list goes by. */
export interface CheckedList<Job> {
  /** The filter in the service's words; `undefined` for one that nothing can fulfil. */
  readonly expression: string | undefined;
  readonly paged: PagedOptions<Job>;
}

/** @throws InvalidArgumentError for a filter that is none, or anything else that can't be used. */
export function checkList<Job>({ service }: JobClient<Job>, options: ListOptions): CheckedList<Job> {
  if (!options) throw new InvalidArgumentError("options", "are missing; at least filter must be given");
  const { list, job } = service;
  const { filter, pageSize = list.maxPageSize, continuationToken } = options;
  requireWhole("pageSize", pageSize, list.maxPageSize);
  maxEmptyPagesOf(options);
  if (typeof filter?.text !== "string") {
    const how =
      'make one with filterFor(client), as eq("state", "active"); a text is none, nor is a when() that does not apply';
    throw new InvalidArgumentError("filter", `is missing; ${how}`);
  }
  // It goes out as it came, so one from elsewhere could change what is asked for.
  if (continuationToken !== undefined && !/^[^&#]+$/.test(continuationToken))
    throw new InvalidArgumentError("continuationToken", "must be one that a page or an error gave, unchanged");
  return {
    expression: renderFilter(filter),
    paged: { ...options, pageSize, idOf: (item) => propertyOf(item, job.id) },
  };
}

export function requireWhole(name: string, value: number, most: number): void {
  mustBe(`a whole number from 1 to ${most}`, Number.isInteger(value) && value >= 1 && value <= most, name, value);
}
