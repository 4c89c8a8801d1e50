import { InvalidArgumentError } from "@reality-apis/core";
import type { Page } from "./page.ts";
import { type FetchPage, type PaginateOptions, paginate } from "./paginate.ts";

/** A list that comes in pages: item by item with `for await`, page by page, or as one array. */
export interface PagedIterable<Item> extends AsyncIterable<Item> {
  /** The pages as they come, each with the continuation token of the next one. */
  byPage(): AsyncIterable<Page<Item>>;
  /** All items at once. The limit must be said, since a list may be longer than memory; `Infinity` is allowed. */
  toArray(options: { readonly limit: number }): Promise<Item[]>;
}

/** How a list is cut and cleaned. */
export interface PagedOptions<Item> extends PaginateOptions {
  /** The most items to hand out. Default: all. */
  readonly limit?: number;
  /** Whether an item that comes again is left out. Default: `false`. */
  readonly dedupe?: boolean;
  /** What makes two items the same. */
  readonly idOf: (item: Item) => unknown;
}

/** Makes a paged list of a function that reads one page. Each iteration starts from the first page. */
export function pagedIterable<Item>(fetchPage: FetchPage<Item>, options: PagedOptions<Item>): PagedIterable<Item> {
  const limit = requireLimit(options.limit ?? Number.POSITIVE_INFINITY);
  const pages = (most: number): AsyncIterable<Page<Item>> => cut(fetchPage, { ...options, limit: most });
  return {
    byPage: () => pages(limit),
    [Symbol.asyncIterator]: () => itemsOf(pages(limit)),
    toArray: async (wanted) => {
      const items: Item[] = [];
      for await (const page of pages(Math.min(limit, requireLimit(wanted?.limit)))) items.push(...page.items);
      return items;
    },
  };
}

async function* itemsOf<Item>(pages: AsyncIterable<Page<Item>>): AsyncGenerator<Item, void, undefined> {
  for await (const page of pages) yield* page.items;
}

/** Hands out no more than the limit, and does not read a page ahead that would lie behind it. */
async function* cut<Item>(
  fetchPage: FetchPage<Item>,
  { limit = Number.POSITIVE_INFINITY, dedupe = false, idOf, ...options }: PagedOptions<Item>,
): AsyncGenerator<Page<Item>, void, undefined> {
  const seen = new Set<unknown>();
  const isNew = (item: Item): boolean => !seen.has(idOf(item)) && Boolean(seen.add(idOf(item)));
  let left = limit;
  const fetchClean: FetchPage<Item> = async (token, signal) => {
    const page = await fetchPage(token, signal);
    const items = (dedupe ? page.items.filter(isNew) : page.items).slice(0, left);
    left -= items.length;
    return { items, nextToken: left > 0 ? page.nextToken : undefined };
  };
  if (limit > 0) yield* paginate(fetchClean, options);
}

function requireLimit(limit: number | undefined): number {
  if (limit === Number.POSITIVE_INFINITY || (Number.isInteger(limit) && Number(limit) >= 0)) return Number(limit);
  throw new InvalidArgumentError("limit", `must be a whole number, or Infinity for all, not ${String(limit)}`);
}
