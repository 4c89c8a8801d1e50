import type { Filter } from "./filter.ts";
import { renderFilter } from "./render.ts";

/**
 * How many characters a filter takes in an address, percent-encoded, without the name of its parameter: 0 for one that
 * nothing can fulfil, which is never sent. Measured as it goes out: the address parser makes `%27` of each quote, which
 * `encodeURIComponent` leaves alone.
 */
export function encodedLength(filter: Filter): number {
  const text = renderFilter(filter) ?? "";
  return encodeURIComponent(text).length + 2 * (text.split("'").length - 1);
}
