import type { Filter } from "./filter.ts";

/**
 * The text of a `$filter`, not yet percent-encoded: clients do that once, when they build the address. `undefined` means
 * that nothing can fulfil the filter, so that asking the service would be in vain.
 */
export function renderFilter(filter: Filter): string | undefined {
  return filter.text === "" ? undefined : filter.text;
}
