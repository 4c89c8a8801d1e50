import { InvalidArgumentError, mustBe } from "@reality-apis/core";
import { renderFilter } from "../filters/render.ts";
import type { JobClient } from "../job-client.ts";
import { isObject, propertyOf, textOf } from "../property.ts";
import { serviceOf } from "../service-of.ts";
import type { ListOptions } from "./list-options.ts";
import type { PagedOptions } from "./paged-iterable.ts";
import { checkPaging } from "./paginate.ts";

/** What a list goes by. */
export interface CheckedList<Job> {
  /** The filter in the service's words; `undefined` for one that nothing can fulfil. */
  readonly expression: string | undefined;
  readonly paged: PagedOptions<Job>;
}

/** @throws InvalidArgumentError for a filter that is none, or anything else that can't be used. */
export function checkList<Job>(client: JobClient<Job>, options: ListOptions): CheckedList<Job> {
  const { list, job } = serviceOf(client);
  mustBe("an object with filter at least", isObject(options), "options", options);
  const { filter, pageSize = list.maxPageSize, continuationToken } = options;
  requireWhole("pageSize", pageSize, list.maxPageSize);
  checkPaging(options);
  const isFilter = typeof filter?.text === "string";
  mustBe('a filter that applies, made by filterFor(client), as eq("state", "active")', isFilter, "filter", filter);
  // It goes out as it came, so one from elsewhere could change what is asked for.
  if (continuationToken !== undefined && !/^[^&#]+$/.test(textOf(continuationToken) ?? ""))
    throw new InvalidArgumentError("continuationToken", "must be one that a page or an error gave, unchanged");
  return {
    expression: renderFilter(filter),
    paged: { ...options, pageSize, idOf: (item) => propertyOf(item, job.id) },
  };
}

export function requireWhole(name: string, value: number, most: number): void {
  mustBe(`a whole number from 1 to ${most}`, Number.isInteger(value) && value >= 1 && value <= most, name, value);
}
