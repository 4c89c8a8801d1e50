import type { Filter } from "../filters/filter.ts";

/** Which jobs to list, and how. */
export interface ListOptions {
  /** Which jobs; made by `filterFor`. A filter without an iTwin id gives the caller's own jobs only. */
  readonly filter: Filter;
  /** Items a page, from 1 to what the service allows. Default: as many as it allows, which makes the fewest requests. */
  readonly pageSize?: number;
  /** The most items to hand out. Default: all. */
  readonly limit?: number;
  /**
   * Whether to read one page ahead. With 2, the page after that is under way, too, while you work on a page: for work
   * that takes about as long as a request. Default: `true`.
   */
  readonly prefetch?: boolean | 2;
  /** Hands out each job once, even if it is on two pages because jobs were created meanwhile. Default: `false`. */
  readonly dedupe?: boolean;
  /** Where to go on: the token of a page, or of the error that a page failed with. Default: the first page. */
  readonly continuationToken?: string;
  /** How many pages in a row may be empty before the list is taken to have no end. Default: 1,000. */
  readonly maxEmptyPages?: number;
  /** Ends the listing, never a job. */
  readonly signal?: AbortSignal;
}
